import type { CardRow } from '#features/finding/index.ts'
import { byDay, withFreeChair } from '#features/local-areas/index.ts'

/** More than this nobody reads in one letter; the page of the week has them all. */
export const MOST = 12

type Candidate = Pick<CardRow, 'id' | 'places' | 'usually' | 'taken' | 'starts_at'>

export interface Chosen<Row> {
  /** With an open chair. */
  free: Row[]
  /** Full just now: one can wait in line. */
  full: Row[]
}

/**
 * What stands in a letter, out of all dates of a week in order of time. Each invitation stands
 * once: on its first date with an open chair, or else on its first date. Those with an open chair
 * go first; what is full only takes the room they leave. Where there are too many, each day gives
 * its earliest in turn, so that no day takes the room of another. What is chosen stands by time.
 */
export function choose<Row extends Candidate>(rows: readonly Row[], from: Temporal.Instant) {
  const open = withFreeChair(rows)
  const hasChair = new Set(open.map(({ id }) => id))
  const full = firstOfEach(rows).filter(({ id }) => !hasChair.has(id))
  const free = inTurns(open, MOST, from)
  return { free, full: inTurns(full, MOST - free.length, from) } satisfies Chosen<Row>
}

const firstOfEach = <Row extends Candidate>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.toReversed().map((row) => [row.id, row])).values(),
]

/** The earliest of each day, then the second of each, until there are enough; then by time. */
function inTurns<Row extends Candidate>(
  rows: readonly Row[],
  most: number,
  from: Temporal.Instant,
): Row[] {
  const byTime = rows.toSorted(earlier)
  const days = byDay(byTime, from)
  const rounds = Math.max(0, ...days.map((day) => day.rows.length))
  return Array.from({ length: rounds }, (_, round) => days.map((day) => day.rows[round]))
    .flat()
    .filter((row) => row !== undefined)
    .slice(0, most)
    .toSorted(earlier)
}

const earlier = (a: Candidate, b: Candidate) =>
  Temporal.Instant.compare(a.starts_at, b.starts_at) || (a.id < b.id ? -1 : 1)
