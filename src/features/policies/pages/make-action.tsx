import { chooseUrl } from '#features/actions/index.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { FoundReview } from '../finding-review.ts'
import { text } from '../text/index.ts'
import { reviewUrl } from '../urls.ts'

/** What the look came to is made something that is done, under what the paper recommends. */
export const MakeAction = ({ review }: { review: FoundReview }) => (
  <Panel plain labelledby="handling" class="no-print">
    <h2 id="handling">{text('makeActionHeading')}</h2>
    <p>{text('makeActionLead')}</p>
    <div class="act">
      <ButtonLink
        href={chooseUrl({
          words: review.conclusionWords,
          from: reviewUrl(review.policyId, review.id),
        })}
        icon="plus"
      >
        {text('makeAction')}
      </ButtonLink>
    </div>
  </Panel>
)
