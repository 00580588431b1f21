import type { Problems, Typed } from '#platform/http.tsx'
import { ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { Note, SmallNote } from '#ui/note.tsx'
import type { KindName } from '../kinds/kind.ts'
import { text } from '../text/index.ts'
import { easyWorkUrl } from '../urls.ts'
import { AskColleague, ColleagueSays, type Said } from './doubt.tsx'
import { HelpBar } from './help-bar.tsx'
import { titleOf } from './words.ts'

export interface TaskProps {
  name: KindName
  about: string
  /** Where it is done; null where its door is for others. */
  href: string | null
  otherHref: string
  secondEyes: boolean
  said: Said | null
  /** Where its forms go. */
  actions: { ask: string; stopAsking: string; answer: string }
  here: string
  isLarge: boolean
  problems: Problems
  typed: Typed
}

const keys = ['key-open', 'key-doubt', 'key-other', 'key-all'] as const

/** One task on a card: what, why, how, and what one does when one is in doubt. */
export function TaskPage(props: TaskProps) {
  const { name, about, problems, said, here, isLarge } = props
  return (
    <div class="wrap band close stack gap-6">
      <ErrorSummary problems={problems} />
      <div class="stack gap-2">
        <h1>{titleOf(name)}</h1>
        <p class="voice">{about}</p>
      </div>
      {said ? <ColleagueSays {...props} said={said} /> : null}
      <div class="split">
        <Card name={name} />
        <div class="stack gap-5">
          <Doing {...props} />
          {said?.isOwn && !said.answer ? null : <AskColleague {...props} />}
        </div>
      </div>
      <HelpBar isLarge={isLarge} here={here} keys={keys} />
    </div>
  )
}

function Card({ name }: { name: KindName }) {
  return (
    <div class="stack gap-5">
      <section class="stack gap-2">
        <h2 class="as-h3">{text('what')}</h2>
        <p>{text(`${name}-what`)}</p>
      </section>
      <section class="stack gap-2">
        <h2 class="as-h3">{text('why')}</h2>
        <p>{text(`${name}-why`)}</p>
      </section>
      <section class="stack gap-2">
        <h2 class="as-h3">{text('how')}</h2>
        <ol class="script">
          {text(`${name}-steps`)
            .split('\n')
            .map((step) => (
              <li>{step}</li>
            ))}
        </ol>
      </section>
      <section class="stack gap-2">
        <h2 class="as-h3">{text('done')}</h2>
        <p>{text(`${name}-done`)}</p>
      </section>
      <section class="stack gap-2">
        <h2 class="as-h3">{text('undoHeading')}</h2>
        <p>{text(`${name}-undo`)}</p>
      </section>
      <section class="panel t-leaf stack gap-2">
        <h2 class="as-h3">{text('example')}</h2>
        <p>{text(`${name}-example`)}</p>
      </section>
    </div>
  )
}

function Doing({ name, href, otherHref, secondEyes }: TaskProps) {
  return (
    <div class="stack gap-4">
      {href ? (
        <div class="act">
          <ButtonLink href={href} size="big" icon="right" shortcut="2">
            {text(`${name}-open`)}
          </ButtonLink>
        </div>
      ) : (
        <Note icon="two">
          <p>{text('notYours')}</p>
        </Note>
      )}
      {secondEyes ? <SmallNote icon="two">{text('twoLook')}</SmallNote> : null}
      <p class="row">
        <ButtonLink href={otherHref} kind="quiet" shortcut="4">
          {text('takeOther')}
        </ButtonLink>
        <ButtonLink href={easyWorkUrl} kind="quiet" shortcut="5">
          {text('backToAll')}
        </ButtonLink>
      </p>
    </div>
  )
}
