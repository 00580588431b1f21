import { todayAt } from '#features/roles/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Fold } from '#ui/fold.tsx'
import { Lines } from '#ui/lines.tsx'
import type { Proposal } from '../queries.ts'
import { text } from '../text/index.ts'

/** The versions before the one that holds, the newest first. */
export function Earlier({ proposal: { versions, version } }: { proposal: Proposal }) {
  const before = versions.filter(({ number }) => number !== version).toReversed()
  if (before.length === 0) return null
  return (
    <Fold summary={text('earlier')}>
      <div class="stack gap-5">
        {before.map(({ number, title, words, decidedOn, at }) => (
          <section class="stack gap-2" aria-labelledby={`udgave-${number}`}>
            <h2 class="as-h3" id={`udgave-${number}`}>
              {text('earlierOne', {
                number: String(number),
                on: dateWords(decidedOn ?? todayAt(at)),
              })}
            </h2>
            <p>
              <b>{title}</b>
            </p>
            <p>
              <Lines of={words} />
            </p>
          </section>
        ))}
      </div>
    </Fold>
  )
}
