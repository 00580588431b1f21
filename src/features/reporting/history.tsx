import { Fold } from '#ui/fold.tsx'
import { Status, StatusDots } from '#ui/status.tsx'
import type { PastReport } from './frozen.ts'
import { SaidWords } from './said.tsx'
import { stateLook } from './state-words.ts'
import { text } from './text/index.ts'
import { periodUrl } from './urls.ts'
import { periodWords } from './words.ts'

/** Where one recommendation stands, and where it stood each half-year before, with words. */
export function History({ past }: { past: readonly PastReport[] }) {
  const newest = past.at(-1)
  const looks = past.map(({ period, said }) => ({
    ...stateLook(said?.state ?? null),
    period: periodWords(period),
  }))
  return (
    <section class="stack gap-4" aria-labelledby="status">
      <h2 id="status">{text('historyHeading')}</h2>
      {newest ? <PastWords {...newest} /> : <p>{text('historyNone')}</p>}
      {past.length < 2 ? null : (
        <>
          <StatusDots
            label={text('historyLabel')}
            dots={looks.map((look) => ({ ...look, text: text('historyDot', look) }))}
          />
          <Fold summary={text('historyBefore')}>
            <div class="stack gap-5">
              {past
                .slice(0, -1)
                .toReversed()
                .map((one) => (
                  <PastWords {...one} />
                ))}
            </div>
          </Fold>
        </>
      )}
    </section>
  )
}

const PastWords = ({ period, said }: PastReport) => (
  <div class="stack gap-3">
    <h3>
      <a href={periodUrl(period)}>{periodWords(period)}</a>
    </h3>
    <p>
      <Status {...stateLook(said?.state ?? null)} />
    </p>
    {said ? <SaidWords said={said} /> : <p>{text('missingText')}</p>}
  </div>
)
