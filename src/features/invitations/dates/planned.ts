import type { Occurrence } from '#platform/time/series.ts'

/** One date of an invitation, as its row holds it. */
export interface PlannedDate extends Occurrence {
  id: string
  /** When the series has it: where it was before it was moved. */
  plannedAt: Temporal.Instant
  /** The host has changed this date by itself. */
  own: boolean
  /** Where, just that day; empty where it is as always. */
  place: string
  cancelled: boolean
  /** The series no longer has it. */
  gone: boolean
}

/** Why the dates cannot be as wished. */
export type DateRefusal =
  | 'dates-begun'
  | 'dates-past'
  | 'dates-taken'
  | 'dates-fixed'
  | 'dates-none'
  | 'dates-far'

export const isAhead = ({ startsAt }: Pick<PlannedDate, 'startsAt'>, now: Temporal.Instant) =>
  Temporal.Instant.compare(startsAt, now) > 0

/** Two dates that stand cannot begin at the same time. */
export function areTaken(dates: readonly PlannedDate[]): boolean {
  const standing = dates.filter(({ gone }) => !gone)
  const different = (time: 'startsAt' | 'plannedAt', of: readonly PlannedDate[]) =>
    new Set(of.map((one) => one[time].epochMilliseconds)).size === of.length
  const on = standing.filter(({ cancelled }) => !cancelled)
  return !different('startsAt', on) || !different('plannedAt', standing)
}
