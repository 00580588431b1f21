import { ZONE } from '#platform/time/zone.ts'

/** For how many days before its end an agreement stands on the desk. */
const DAYS_BEFORE = 14

/** The end of the day so many months from now: then what was agreed is erased. */
export const untilAfter = (now: Temporal.Instant, months: number): Temporal.Instant =>
  now.toZonedDateTimeISO(ZONE).add({ months }).startOfDay().add({ days: 1 }).toInstant()

/** Whether it ends so soon that it is time to agree anew. */
export const endsSoon = (until: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(until, soon(now)) <= 0

export const soon = (now: Temporal.Instant) => now.add({ hours: 24 * DAYS_BEFORE })
