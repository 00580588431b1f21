import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import type { FoundReview } from '../finding-review.ts'
import { text } from '../text/index.ts'
import { doUrl } from '../urls.ts'

interface Props {
  review: FoundReview
  typed: Typed
  problems: Problems
}

/** A new version of what is decided, with a reason that all can read. */
export const Correct = ({ review, typed, problems }: Props) => (
  <Panel plain labelledby="ret" class="no-print">
    <ErrorSummary problems={problems} />
    <h2 id="ret">{text('correctHeading')}</h2>
    <p>{text('correctLead')}</p>
    <form
      method="post"
      action={doUrl(review.policyId, review.id, 'ret')}
      novalidate
      class="stack gap-5"
    >
      <TextArea
        name="reason"
        label={text('correctReason')}
        value={saidIn(typed)('reason')}
        problem={problems.reason}
        required
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button kind="alt">{text('correctNow')}</Button>
      </div>
    </form>
  </Panel>
)
