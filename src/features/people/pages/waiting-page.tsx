import type { Problems, Typed } from '#platform/http.tsx'
import { day, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { type AskedRow, goneAt, type ParentState } from '../parents/state.ts'
import { text } from '../text/index.ts'
import { signInUrl, waitingUrl } from '../urls.ts'
import { ParentContact } from './parent-contact.tsx'

interface Props {
  asked: AskedRow
  state: ParentState
  token: string
  problems: Problems
  typed: Typed
  bySms: boolean
  now: Temporal.Instant
}

/** Where it stands, for the young person: whom we asked, and what happens if nobody answers. */
export function WaitingPage(props: Props) {
  const { asked, state, now } = props
  if (state === 'waiting') return <Waits {...props} />
  const date = midSentence(day(goneAt(asked.taken_back_at ?? now), now))
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(state === 'yes' ? 'openTitle' : 'shutTitle')}</h1>
      <p class="voice">{text(state === 'yes' ? 'openLead' : 'shutLead')}</p>
      {state === 'yes' ? null : <p>{text('shutUntil', { date })}</p>}
      <div class="act">
        {state === 'yes' ? (
          <ButtonLink href={signInUrl()} size="big">
            {text('signIn')}
          </ButtonLink>
        ) : (
          <ButtonLink href="/invitationer" kind="alt">
            {text('findSomething')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

function Waits({ asked, token, now, ...contact }: Props) {
  const date = midSentence(day(goneAt(asked.asked_at), now))
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={contact.problems} />
      <div class="stack gap-5">
        <h1>{text('waitingTitle')}</h1>
        <p class="voice">{text('waitingLead', { address: asked.address })}</p>
        <p>{text('waitingUntil', { date })}</p>
        <p>{text('waitingMeanwhile')}</p>
        <div class="act">
          <ButtonLink href="/invitationer">{text('findSomething')}</ButtonLink>
        </div>
      </div>
      <form method="post" action={waitingUrl(token)} novalidate class="stack gap-5">
        <h2>{text('waitingWrong')}</h2>
        <ParentContact {...contact} />
        <div class="act">
          <Button kind="alt">{text('askInstead')}</Button>
        </div>
      </form>
    </div>
  )
}
