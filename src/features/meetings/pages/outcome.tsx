import { Lines } from '#ui/lines.tsx'
import { Voice } from '#ui/voice.tsx'
import type { FoundMeeting } from '../finding.ts'
import { text } from '../text/index.ts'
import type { Said } from '../voices.ts'
import { Promises } from './promises.tsx'

interface Props {
  meeting: FoundMeeting
  said: Said[]
  today: Temporal.PlainDate
}

/** What came of a meeting: what was promised and how it goes, what was said, what we learned. */
export const Outcome = ({ meeting, said, today }: Props) => (
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
    {meeting.themes.length === 0 && said.length === 0 ? null : (
      <section class="stack gap-4" aria-labelledby="sagt">
        <h2 id="sagt">{text('saidHeading')}</h2>
        {meeting.themes.length === 0 ? null : (
          <ul class="stack gap-2">
            {meeting.themes.map(({ words, voices }) => (
              <li>
                {words} <span class="help">{text('voices', { count: voices })}</span>
              </li>
            ))}
          </ul>
        )}
        {said.map(({ words, channel }) => (
          <Voice by={text(`by-${channel}`)} tone="sun">
            {words}
          </Voice>
        ))}
      </section>
    )}
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
