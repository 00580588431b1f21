import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import type { CallShown } from '../queries.ts'
import { text } from '../text/index.ts'
import { offerUrl } from '../urls.ts'

/** How long the place is held, and how many come. */
export function OfferUntil({ call, now }: { call: CallShown; now: Temporal.Instant }) {
  const until = midSentence(dayAndTime(call.offer_ends_at ?? now, now))
  const how = text('offerParty', { others: call.companions })
  return <p>{text('offerUntil', { until, how })}</p>
}

/** What the list of problems points at. */
export const offerField = (callId: string) => `plads-${callId}`

/** What the one who waited said, or that nobody took the telephone. */
export function OfferAnswers({ call }: { call: CallShown }) {
  const about = { name: call.first_name }
  return (
    <form class="stack gap-3" id={offerField(call.id)} method="post" action={offerUrl(call.id)}>
      <div class="row">
        <Button name="answer" value="yes" icon="check">
          {text('offer-yes', about)}
        </Button>
        <Button name="answer" value="no" kind="alt">
          {text('offer-no', about)}
        </Button>
        <Button name="answer" value="no-answer" kind="alt">
          {text('offer-no-answer')}
        </Button>
      </div>
      <p class="help">{text('offerHelp')}</p>
    </form>
  )
}
