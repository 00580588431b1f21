import type { Problems, Typed } from '#platform/http.tsx'
import { Button, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { reviewsUrl } from '../urls.ts'

export interface PlanProps {
  policyId: string
  typed: Typed
  problems: Problems
  today: Temporal.PlainDate
}

/** A new look at it, on a day. */
export const PlanReview = ({ policyId, typed, problems, today }: PlanProps) => (
  <Panel plain labelledby="nyt">
    <h2 id="nyt">{text('planHeading')}</h2>
    <p>{text('planLead')}</p>
    <form method="post" action={reviewsUrl(policyId)} novalidate class="stack gap-5">
      <TextField
        type="date"
        name="on"
        label={text('planOn')}
        value={saidIn(typed)('on', today.toString())}
        problem={problems.on}
        required
      />
      <div class="act">
        <Button kind="alt">{text('planNow')}</Button>
      </div>
    </form>
  </Panel>
)
