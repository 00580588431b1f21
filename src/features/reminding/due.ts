import { instantOf, wallOf } from '#platform/time/zone.ts'

export type Reminder = 'day-before' | 'soon'

export interface Coming {
  startsAt: Temporal.Instant
  allDay: boolean
  /** Since when they know that they come. */
  since: Temporal.Instant
}

const MORNING = Temporal.PlainTime.from('10:00')
/** A reminder that is late is of use for some hours, and never after bedtime. */
const STILL_OF_USE = { hours: 9 }
const SOON = { hours: 2 }
const TOO_SOON = { minutes: 30 }
/** Whoever said yes so lately has it in fresh memory. */
const FRESH = { hours: 3 }
const QUIET_BEFORE = 7
const QUIET_FROM = 21

/**
 * What somebody is reminded of just now, or null: at ten the day before, and two hours before
 * unless that is in the night. Nobody is reminded of what they said yes to a moment ago.
 */
export function reminderDue(coming: Coming, now: Temporal.Instant): Reminder | null {
  const at = dayBefore(coming.startsAt)
  if (isWithin(now, at, at.add(STILL_OF_USE)) && knewBefore(coming, at)) return 'day-before'
  if (coming.allDay) return null
  const soon = coming.startsAt.subtract(SOON)
  const { hour } = wallOf(soon)
  if (hour < QUIET_BEFORE || hour >= QUIET_FROM) return null
  const isDue = isWithin(now, soon, coming.startsAt.subtract(TOO_SOON))
  return isDue && knewBefore(coming, soon.subtract(FRESH)) ? 'soon' : null
}

const dayBefore = (startsAt: Temporal.Instant) =>
  instantOf(wallOf(startsAt).toPlainDate().subtract({ days: 1 }).toPlainDateTime(MORNING))

const isWithin = (now: Temporal.Instant, from: Temporal.Instant, until: Temporal.Instant) =>
  Temporal.Instant.compare(now, from) >= 0 && Temporal.Instant.compare(now, until) < 0

const knewBefore = ({ since }: Coming, at: Temporal.Instant) =>
  Temporal.Instant.compare(since, at) < 0
