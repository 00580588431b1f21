import { Lines } from '#ui/lines.tsx'
import type { Heard } from '../by-question.ts'
import type { FoundMeeting } from '../finding.ts'
import { text } from '../text/index.ts'
import { HeardWords } from './heard.tsx'
import { Promises } from './promises.tsx'

interface Props {
  meeting: FoundMeeting
  heard: readonly Heard[]
  today: Temporal.PlainDate
}

/** What came of a meeting: what was promised and how it goes, what was said, what we learned. */
export const Outcome = ({ meeting, heard, today }: Props) => (
  <>
    <p class="strong">{text('attended', { count: meeting.attended ?? 0 })}</p>
    <section class="stack gap-4" aria-labelledby="hvad-skete">
      <h2 id="hvad-skete">{text('whatHappened')}</h2>
      {meeting.promises.length === 0 ? (
        <p>{text('noPromises')}</p>
      ) : (
        <Promises promises={meeting.promises} today={today} />
      )}
    </section>
    {heard.length > 0 ? <HeardWords heard={heard} /> : null}
    {meeting.learnings ? (
      <section class="stack gap-3" aria-labelledby="laert">
        <h2 id="laert">{text('learned')}</h2>
        <p>
          <Lines of={meeting.learnings} />
        </p>
      </section>
    ) : null}
  </>
)
