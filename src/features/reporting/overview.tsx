import { dateWords } from '#platform/time/words.ts'
import { Fold } from '#ui/fold.tsx'
import { Lines } from '#ui/lines.tsx'
import { Note } from '#ui/note.tsx'
import { Status, StatusDots, Tally } from '#ui/status.tsx'
import { tallyOf } from './counting.ts'
import type { PastReport } from './frozen.ts'
import type { Standing } from './standing.ts'
import { stateLook } from './state-words.ts'
import { text } from './text/index.ts'
import { periodUrl } from './urls.ts'
import { periodWords } from './words.ts'

/** How many stand where in the half-year that was locked last, and what is missing in the open one. */
export function StandingOverview({ papers, open }: Standing) {
  const newest = papers.at(-1)
  return (
    <>
      {newest ? (
        <section class="stack gap-4" aria-labelledby="overblik">
          <h2 id="overblik">{text('periodTitle', { period: periodWords(newest.period) })}</h2>
          <Tally
            counts={tallyOf(newest.reports).map(({ state, count }) => ({
              ...stateLook(state),
              count,
            }))}
          />
          <p class="no-print">
            <a class="quiet" href={periodUrl(newest.period)}>
              {text('readPeriod')}
            </a>
          </p>
        </section>
      ) : null}
      {open && open.left > 0 ? (
        <Note
          icon="warn"
          tone="sun"
          heading={text('openMissingHeading', {
            count: open.left,
            period: periodWords(open.code),
          })}
        >
          <p>{text('openMissing', { due: dateWords(Temporal.PlainDate.from(open.dueOn)) })}</p>
        </Note>
      ) : null}
    </>
  )
}

/** Where one recommendation stands now, and a dot for each half-year. */
export function StandsNow({ past }: { past: readonly PastReport[] }) {
  const looks = past.map(({ period, said }) => ({
    ...stateLook(said?.state ?? null),
    period: periodWords(period),
  }))
  const newest = looks.at(-1)
  if (!newest) return null
  return (
    <>
      <Status {...newest} />
      <StatusDots
        label={text('historyLabel')}
        dots={looks.map((look) => ({ ...look, text: text('historyDot', look) }))}
      />
    </>
  )
}

/** The latest words of one recommendation, and those before in a fold. */
export function LatestWords({ past }: { past: readonly PastReport[] }) {
  const told = past.filter(({ said }) => said?.happened)
  const newest = told.at(-1)?.said
  if (!newest) return null
  return (
    <>
      <p>
        <Lines of={newest.happened} />
      </p>
      {told.length < 2 ? null : (
        <Fold summary={text('historyBefore')}>
          <ul class="stack gap-2">
            {told
              .slice(0, -1)
              .toReversed()
              .map(({ period, said }) => (
                <li>
                  {text('historyDot', { period: periodWords(period), text: said?.happened ?? '' })}
                </li>
              ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

/** The day the next status is due, as a fact of one recommendation. */
export const NextDue = ({ due }: { due: Temporal.PlainDate | null }) => (
  <dl class="meta">
    <dt>{text('nextDue')}</dt>
    <dd>{due ? dateWords(due) : text('nextDueNone')}</dd>
  </dl>
)
