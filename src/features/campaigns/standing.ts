import { ZONE } from '#platform/time/zone.ts'

export type Standing = 'before' | 'open' | 'over'

interface Timed {
  from_day: Temporal.PlainDate
  until_day: Temporal.PlainDate
  ended_at: Temporal.Instant | null
}

export const todayAt = (now: Temporal.Instant): Temporal.PlainDate =>
  now.toZonedDateTimeISO(ZONE).toPlainDate()

/** A campaign goes on from the morning of its first day to the night of its last, in Denmark. */
export function standingOf(
  { from_day, until_day, ended_at }: Timed,
  now: Temporal.Instant,
): Standing {
  const today = todayAt(now)
  const { compare } = Temporal.PlainDate
  if (ended_at !== null || compare(today, until_day) > 0) return 'over'
  return compare(today, from_day) < 0 ? 'before' : 'open'
}

/** The day as pages and papers say it. */
export const midday = (day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: ZONE, plainTime: '12:00' }).toInstant()
