import { ZONE } from './zone.ts'

type ToWall = (instant: Temporal.Instant) => Temporal.PlainDateTime

/** The digits of a wall time as rules write them, without a zone: 20270601T190000. */
export function compact(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}

/**
 * The last wall time a rule's UNTIL allows: UTC is moved to the zone, a bare date lasts the whole
 * day (RFC 5545, 3.3.10). Null when it names no date there is.
 */
export function untilWall(value: string, toWall: ToWall): Temporal.PlainDateTime | null {
  try {
    if (value.endsWith('Z')) return toWall(Temporal.Instant.from(value))
    if (value.includes('T')) return Temporal.PlainDateTime.from(value)
    return Temporal.PlainDate.from(value).toPlainDateTime('23:59:59')
  } catch {
    return null
  }
}

/** UNTIL for a rule that may still happen on that local date, in UTC as RFC 5545 wants it. */
export function untilEndOf(date: Temporal.PlainDate): string {
  const end = date.toPlainDateTime('23:59:59').toZonedDateTime(ZONE).withTimeZone('UTC')
  return `${compact(end.toPlainDateTime())}Z`
}
