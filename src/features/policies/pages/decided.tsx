import { dateWords } from '#platform/time/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Status } from '#ui/status.tsx'
import type { FoundPolicy } from '../queries.ts'
import { text } from '../text/index.ts'
import { reviewUrl } from '../urls.ts'
import { conclusionSigns } from './words.ts'

/** What was decided about it, the newest first. Nothing of it goes away. */
export const Decided = ({ policy: { id, decided } }: { policy: FoundPolicy }) => (
  <section class="stack gap-3" aria-labelledby="besluttet">
    <h2 id="besluttet">{text('earlier')}</h2>
    {decided.length === 0 ? (
      <p>{text('noneDecided')}</p>
    ) : (
      <ul class="bare stack gap-4">
        {decided.map((review) => (
          <li class="panel plain stack gap-2">
            <p class="help">
              {text('decided', { on: dateWords(Temporal.PlainDate.from(review.decidedOn)) })}
            </p>
            <Status
              kind={conclusionSigns[review.conclusion]}
              text={text(`conclusion-${review.conclusion}`)}
            />
            <p>
              <Lines of={review.words} />
            </p>
            <p class="no-print">
              <a href={reviewUrl(id, review.id)}>
                {text('readReviewOf', { on: dateWords(Temporal.PlainDate.from(review.decidedOn)) })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    )}
  </section>
)
