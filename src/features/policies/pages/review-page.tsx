import type { LinkedInput } from '#features/inputs/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { PrintButton } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Note } from '#ui/note.tsx'
import { Status } from '#ui/status.tsx'
import type { FoundReview } from '../finding-review.ts'
import { text } from '../text/index.ts'
import { policyUrl, reviewUrl } from '../urls.ts'
import { Found } from './found.tsx'
import { Heard } from './heard.tsx'
import { conclusionSigns } from './words.ts'

interface Props {
  review: FoundReview
  inputs: LinkedInput[]
  children?: unknown
}

/** A look that is decided: what was found, what it came to, what was decided. */
export function ReviewPage({ review, inputs, children }: Props) {
  const { policyId, title, conclusion, decidedOn, newerId, correctsId } = review
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={policyUrl(policyId)} text={text('toPolicy')} />
      <h1>{text('reviewTitle', { title })}</h1>
      {newerId ? (
        <Note icon="info" heading={text('newerHeading')}>
          <p>{text('newerText')}</p>
          <p>
            <a href={reviewUrl(policyId, newerId)}>{text('readNewer')}</a>
          </p>
        </Note>
      ) : null}
      {correctsId ? (
        <Note icon="edit" heading={text('correctedHeading')}>
          <p>{text('corrected', { reason: review.correctReason ?? '' })}</p>
          <p>
            <a href={reviewUrl(policyId, correctsId)}>{text('readOlder')}</a>
          </p>
        </Note>
      ) : null}
      <section class="stack gap-3" aria-labelledby="kom-frem-til">
        <h2 id="kom-frem-til">{text('conclusionHeading')}</h2>
        {conclusion ? (
          <Status kind={conclusionSigns[conclusion]} text={text(`conclusion-${conclusion}`)} />
        ) : null}
        <p class="voice">
          <Lines of={review.conclusionWords} />
        </p>
      </section>
      <section class="stack gap-3" aria-labelledby="beslutning">
        <h2 id="beslutning">{text('decisionHeading')}</h2>
        <p>
          <Lines of={review.decisionWords} />
        </p>
        <p class="help">
          {text('decisionBy', {
            body: review.decider ?? '',
            on: decidedOn ? dateWords(decidedOn) : '',
          })}
        </p>
        <p class="help">{text('caseNumber', { number: review.caseNumber ?? '' })}</p>
      </section>
      <Found review={review} />
      <Heard inputs={inputs} heard={review.heard} />
      <p class="row no-print">
        <PrintButton kind="alt">{text('print')}</PrintButton>
      </p>
      {children}
    </div>
  )
}
