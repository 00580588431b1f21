import type { ShownDate } from '#features/invitations/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { JoinPanel } from '#ui/join-panel.tsx'
import { meetsOften } from '../join-refusal.ts'
import { ring } from '../places.ts'
import type { InvitationDetail } from '../queries.ts'
import { seatWords } from '../seat-words.ts'
import { text } from '../text/index.ts'
import { changeUrl, placeUrl } from '../urls.ts'
import { ComingQuestions, ComingWays } from './way-fields.tsx'

interface Props {
  token: string
  invitation: InvitationDetail
  /** For a series, the date that "just this time" means. */
  series: ShownDate | undefined
  everyDate: boolean
  /** Those who come besides oneself. */
  taken: number
  now: Temporal.Instant
  problems: Problems
  typed: Typed
}

/** The same questions as when one joined, with the answers one gave. */
export function ChangePage(props: Props) {
  const { token, invitation, series, everyDate, taken, now, problems, typed } = props
  const shared = { typed, problems, greeter: invitation.welcome.greeter }
  const callIfAway = meetsOften(invitation, now)
  const seats = { ...invitation, taken }
  return (
    <div class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('changeTitle')}</h1>
      <JoinPanel heading={invitation.title} seats={seatWords(seats)} {...ring(seats)}>
        <form class="stack gap-5" method="post" action={changeUrl(token)} novalidate>
          <ComingWays {...shared} />
          <ComingQuestions {...shared} {...{ series, everyDate, callIfAway, now }} />
          <Button size="big" full>
            {text('changeTo')}
          </Button>
        </form>
      </JoinPanel>
      <a class="quiet" href={placeUrl(token)}>
        {text('leaveAsIs')}
      </a>
    </div>
  )
}
