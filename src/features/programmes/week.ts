import { weekEnd } from '#features/local-areas/index.ts'
import { ZONE } from '#platform/time/zone.ts'

const DAYS = 7
const THURSDAY = 4

export interface Week {
  from: Temporal.Instant
  until: Temporal.Instant
}

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(ZONE).toPlainDate()
const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(ZONE).toInstant()

/** When the day of a moment began in Denmark. */
export const midnightOf = (at: Temporal.Instant) => midnight(dayOf(at))

/** The first such day after today; 1 is Monday. */
const nextAfter = (day: Temporal.PlainDate, weekday: number) =>
  day.add({ days: ((weekday - day.dayOfWeek + DAYS - 1) % DAYS) + 1 })

/** What hangs on a wall now: from this moment and seven days on. */
export const weekNow = (now: Temporal.Instant): Week => ({ from: now, until: weekEnd(now) })

/** The Thursday when the next programme is made; until then this one holds. */
export const nextThursday = (now: Temporal.Instant): Temporal.Instant =>
  midnight(nextAfter(dayOf(now), THURSDAY))

/** When the newspaper must have the next advert: today, or the first such weekday. */
export function deadlineOf(now: Temporal.Instant, weekday: number): Temporal.Instant {
  const today = dayOf(now)
  return midnight(today.dayOfWeek === weekday ? today : nextAfter(today, weekday))
}

/** What an advert tells of: the seven days from the Thursday after its deadline. */
export function advertWeek(now: Temporal.Instant, weekday: number): Week {
  const thursday = nextAfter(dayOf(deadlineOf(now, weekday)), THURSDAY)
  return { from: midnight(thursday), until: midnight(thursday.add({ days: DAYS })) }
}
