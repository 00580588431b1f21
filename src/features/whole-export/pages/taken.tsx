import { dayAndTime, midSentence } from '#platform/time/words.ts'
import type { WholeExport } from '../queries.ts'
import { text } from '../text/index.ts'

/** Who took it and what for: every administrator sees it. */
export function Taken({ taken, now }: { taken: WholeExport['taken']; now: Temporal.Instant }) {
  if (taken.length === 0) return null
  return (
    <section class="stack gap-3" aria-labelledby="hentet">
      <h2 id="hentet">{text('takenTitle')}</h2>
      <ul>
        {taken.map(({ name, words, at }) => (
          <li>
            {text('takenBy', {
              who: name ?? text('somebody'),
              when: midSentence(dayAndTime(at, now)),
              words,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
