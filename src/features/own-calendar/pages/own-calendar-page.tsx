import { day, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note, SmallNote } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import { type Trait, Traits } from '#ui/traits.tsx'
import type { Programs } from '../programs.ts'
import { text } from '../text/index.ts'

interface Props {
  make: string
  stop: string
  madeAt: Temporal.Instant | null
  /** The address that was made this moment. */
  made: (Programs & { address: string }) | null
  now: Temporal.Instant
}

/** One's own calendar: what it is, its secret address when it is new, and how it is stopped. */
export function OwnCalendarPage(props: Props) {
  const { made, madeAt } = props
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{text('title')}</h1>
      {made ? <Address {...made} /> : null}
      {madeAt && !made ? (
        <Note icon="check" tone="leaf">
          <p>{text('isMade', { day: midSentence(day(madeAt, props.now)) })}</p>
        </Note>
      ) : null}
      <WhatIsInIt />
      <Doings {...props} />
    </div>
  )
}

/** Said before one makes it, and after. */
export function WhatIsInIt() {
  const traits: Trait[] = [
    { icon: 'cal', text: text('what'), tone: 'sun' },
    { icon: 'clock', text: text('follows'), tone: 'lake' },
    { icon: 'lock', text: text('secret'), tone: 'rose' },
  ]
  return (
    <section class="stack">
      <p class="voice">{text('lead')}</p>
      <Traits traits={traits} oneColumn />
    </section>
  )
}

function Address({ address, apple, google, outlook }: NonNullable<Props['made']>) {
  return (
    <Panel tone="sun">
      <h2>{text('addressTitle')}</h2>
      <p>{text('onlyNow')}</p>
      <div class="row">
        <ButtonLink href={apple} icon="cal">
          {text('apple')}
        </ButtonLink>
        <ButtonLink href={google} kind="alt" rel="noreferrer">
          {text('google')}
        </ButtonLink>
        <ButtonLink href={outlook} kind="alt" rel="noreferrer">
          {text('outlook')}
        </ButtonLink>
      </div>
      <SmallNote icon="info">{text('theyRead')}</SmallNote>
      <label class="field">
        <span>{text('copy')}</span>
        <input readonly value={address} />
      </label>
    </Panel>
  )
}

function Doings({ make, stop, madeAt }: Props) {
  return (
    <section class="stack">
      {madeAt ? <p>{text('renewLead')}</p> : null}
      <div class="row">
        <form method="post" action={make}>
          <Button kind={madeAt ? 'alt' : 'main'} size="big">
            {text(madeAt ? 'renew' : 'make')}
          </Button>
        </form>
        {madeAt ? (
          <form method="post" action={stop}>
            <Button kind="alt" size="big" icon="cross">
              {text('stop')}
            </Button>
          </form>
        ) : null}
      </div>
    </section>
  )
}
