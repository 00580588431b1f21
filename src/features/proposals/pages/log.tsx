import { dateWords } from '#platform/time/words.ts'
import { type LogLine, logOf } from '../log.ts'
import type { Proposal } from '../queries.ts'
import { text } from '../text/index.ts'

/** Everything that happened since the council decided, in order. */
export const Log = ({ proposal }: { proposal: Proposal }) => (
  <section class="stack gap-3" aria-labelledby="log">
    <h2 id="log">{text('logHeading')}</h2>
    <ol class="bare stack gap-3">
      {logOf(proposal).map((line) => (
        <li>
          <time class="block help" datetime={line.on.toString()}>
            {dateWords(line.on)}
          </time>
          {lineWords(line)}
        </li>
      ))}
    </ol>
  </section>
)

/** One thing that happened, in a sentence. */
export function lineWords(line: LogLine): string {
  switch (line.what) {
    case 'adopted':
      return text('log-adopted', line)
    case 'changed':
      return text('log-changed', line)
    case 'sent':
      return text('log-sent', line)
    case 'received':
      return text('log-received', line)
    case 'answered':
      return text(`log-answered-${line.answer.answer}`, line)
  }
}
