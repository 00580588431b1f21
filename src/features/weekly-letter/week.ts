import { weekEnd } from '#features/local-areas/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { WeeklyLetterRow } from './tables.ts'

export interface Week {
  from: Temporal.Instant
  until: Temporal.Instant
}

const DAYS_IN_THE_POST = 5
const DAYS = 7
const THURSDAY = 4

/**
 * The seven days a letter is about, to midnight in Denmark. By e-mail they begin now. A letter by
 * post takes some days, so they begin on the fifth day after, and what came before would be over.
 */
export function weekOf(way: WeeklyLetterRow['way'], now: Temporal.Instant): Week {
  if (way === 'email') return { from: now, until: weekEnd(now) }
  const from = dayOf(now).add({ days: DAYS_IN_THE_POST })
  return { from: midnight(from), until: midnight(from.add({ days: DAYS })) }
}

/** The Thursday a letter belongs to: today, or the latest before it. */
export function thursdayOf(now: Temporal.Instant): string {
  const today = dayOf(now)
  return today.subtract({ days: (today.dayOfWeek - THURSDAY + DAYS) % DAYS }).toString()
}

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(ZONE).toPlainDate()
const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(ZONE).toInstant()
