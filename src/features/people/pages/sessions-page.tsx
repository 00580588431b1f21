import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Status } from '#ui/status.tsx'
import { deviceWords } from '../device-words.ts'
import type { SessionShown, SignedOut } from '../sessions/queries.ts'
import { text } from '../text/index.ts'
import { endAllUrl, endOthersUrl, endSessionUrl, signOutUrl, waysUrl } from '../urls.ts'

interface Props {
  sessions: SessionShown[]
  /** When an administrator ended them all, and why. */
  signedOut: SignedOut[]
  now: Temporal.Instant
}

/** Where one is signed in, and how to end it there. */
export const SessionsPage = ({ sessions, signedOut, now }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <div class="stack gap-3">
      <h1>{text('sessionsTitle')}</h1>
      <p class="voice">{text('sessionsLead')}</p>
    </div>
    {signedOut.map(({ at, reason }) => (
      <Note icon="lock" tone="sun">
        <p>{text('signedOut', { when: midSentence(dayAndTime(at, now)), reason })}</p>
      </Note>
    ))}
    <ul class="bare stack gap-5">
      {sessions.map((session) => (
        <Place session={session} now={now} />
      ))}
    </ul>
    <div class="act">
      {sessions.length > 1 ? (
        <form method="post" action={endOthersUrl}>
          <Button>{text('endOthers')}</Button>
        </form>
      ) : null}
      <form method="post" action={endAllUrl}>
        <Button kind="alt">{text('endAll')}</Button>
      </form>
    </div>
    <p>
      <a class="quiet" href={waysUrl()}>
        {text('waysTitle')}
      </a>
    </p>
  </div>
)

function Place({ session, now }: { session: SessionShown; now: Temporal.Instant }) {
  const { id, way, here, created_at, seen_at } = session
  const what = deviceWords(session)
  const at = (instant: Temporal.Instant) => midSentence(dayAndTime(instant, now))
  return (
    <li class="row">
      <div class="stack gap-2 grow">
        <h2 class="as-h3">{what}</h2>
        {here ? <Status kind="done" text={text('sessionHere')} /> : null}
        <p class="help">
          {text(`session-${way}`, { when: at(created_at) })}{' '}
          {here ? null : text('sessionSeen', { when: at(seen_at) })}
        </p>
      </div>
      <form method="post" action={here ? signOutUrl : endSessionUrl(id)}>
        <Button kind="alt" size="small">
          {here ? text('endHere') : text('endThere', { what })}
        </Button>
      </form>
    </li>
  )
}
