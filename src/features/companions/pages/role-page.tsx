import { ButtonLink } from '#ui/forms.tsx'
import { Promises } from '#ui/promise.tsx'
import { Visit } from '#ui/visit.tsx'
import { text } from '../text/index.ts'
import { listUrl, offerUrl, ownCompanionUrl } from '../urls.ts'

interface Props {
  /** How old one must be. */
  age: number
  isCompanion: boolean
}

const steps = ['1', '2', '3', '4', '5'] as const

/** What a companion does and need not do, and how to become one. */
export function RolePage({ age, isCompanion }: Props) {
  const doing = [
    { icon: 'pin' as const, title: text('do-meet'), text: text('do-meet-text') },
    { icon: 'two' as const, title: text('do-go'), text: text('do-go-text') },
    { icon: 'leaf' as const, title: text('do-let-go'), text: text('do-let-go-text') },
  ]
  return (
    <div class="wrap narrow band stack gap-7">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      <section class="stack gap-4" aria-labelledby="goer">
        <h2 id="goer">{text('doHeading')}</h2>
        <Promises promises={doing} />
      </section>
      <Part id="ikke" heading={text('dontHeading')} words={text('dontText')} />
      <section class="stack gap-4" aria-labelledby="vejen">
        <h2 id="vejen">{text('wayHeading')}</h2>
        <Visit
          steps={steps.map((step) => ({
            title: text(`way-${step}`),
            text: text(`way-${step}-text`, { age }),
          }))}
        />
      </section>
      <Part id="loefte" heading={text('promiseHeading')} words={text('promiseText')} />
      <div class="row">
        <ButtonLink href={isCompanion ? ownCompanionUrl : offerUrl} icon="two">
          {text(isCompanion ? 'ownDoor' : 'offerDoor')}
        </ButtonLink>
      </div>
      <section class="panel t-lake stack gap-4" aria-labelledby="selv">
        <h2 id="selv">{text('wantHeading')}</h2>
        <p>{text('wantText')}</p>
        <div class="row">
          <ButtonLink href={listUrl} kind="alt" icon="search">
            {text('wantFind')}
          </ButtonLink>
        </div>
      </section>
    </div>
  )
}

function Part({ id, heading, words }: { id: string; heading: string; words: string }) {
  return (
    <section class="stack gap-3" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{words}</p>
    </section>
  )
}
