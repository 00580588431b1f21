import { type Candidate, type Demand, MOST } from '#features/guide/index.ts'

/** Fewer than three is no choice. */
export const LEAST = 3

export interface Listed<C, D> {
  row: C
  /** What it does not meet; said beside it. */
  missed: D[]
}

/**
 * Three to seven to take along, of what has a free chair: all that meet every demand, the soonest
 * first and at most seven; and where they are fewer than three, those that miss the fewest.
 */
export function shortlist<C extends Candidate, D extends Demand>(
  rows: readonly C[],
  demands: readonly D[],
): Listed<C, D>[] {
  const open = rows
    .filter(({ free }) => free !== 0)
    .map((row) => ({
      row,
      missed: demands.filter(({ anyOf }) => !anyOf.some((label) => row.labels.includes(label))),
    }))
    .toSorted((a, b) => a.missed.length - b.missed.length || soonest(a.row, b.row))
  const meeting = open.filter(({ missed }) => missed.length === 0)
  return open.slice(0, Math.min(MOST, Math.max(LEAST, meeting.length)))
}

const soonest = (one: Candidate, other: Candidate) =>
  Temporal.Instant.compare(one.nextStartsAt, other.nextStartsAt) || (one.id < other.id ? -1 : 1)
