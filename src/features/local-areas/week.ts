import type { CardRow } from '#features/finding/index.ts'
import { freePlaces } from '#features/joining/index.ts'
import { ZONE } from '#platform/time/zone.ts'

const DAYS = 7

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(ZONE).toPlainDate()

/** The end of the seventh day from now: today counts. */
export const weekEnd = (now: Temporal.Instant): Temporal.Instant =>
  dayOf(now).add({ days: DAYS }).toZonedDateTime(ZONE).toInstant()

export interface DayOfWeek<Row> {
  at: Temporal.Instant
  rows: Row[]
}

/** Dates in order of time, day by day. What began before today goes on today. */
export function byDay<Row extends { starts_at: Temporal.Instant }>(
  rows: readonly Row[],
  now: Temporal.Instant,
): DayOfWeek<Row>[] {
  const days = new Map<string, DayOfWeek<Row>>()
  for (const row of rows) {
    const begun = Temporal.Instant.compare(row.starts_at, now) < 0
    const at = begun ? now : row.starts_at
    const name = dayOf(at).toString()
    const day = days.get(name) ?? { at, rows: [] }
    day.rows.push(row)
    days.set(name, day)
  }
  return [...days.values()]
}

/** The first date of each invitation that still has an open chair, or room for all. */
export function withFreeChair<Row extends Pick<CardRow, 'id' | 'places' | 'usually' | 'taken'>>(
  rows: readonly Row[],
): Row[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    if (seen.has(row.id) || freePlaces(row) === 0) return false
    seen.add(row.id)
    return true
  })
}
