import { dayPart } from '#features/invitations/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { Slot } from './fitting.ts'

const SATURDAY = 6
/** Where it ends later than this, the young do not go along. */
const LATE = Temporal.PlainTime.from('21:00')

/** The part of the week that something begins in. */
export function slotOf(at: Temporal.Instant): Slot {
  const { dayOfWeek } = at.toZonedDateTimeISO(ZONE)
  return dayOfWeek >= SATURDAY ? 'weekend' : dayPart(at)
}

/** Whether somebody who goes along comes home late. */
export function endsLate(startsAt: Temporal.Instant, overAt: Temporal.Instant): boolean {
  const [starts, over] = [startsAt, overAt].map((at) => at.toZonedDateTimeISO(ZONE))
  if (!starts || !over) return false
  const isNextDay = !starts.toPlainDate().equals(over.toPlainDate())
  return isNextDay || Temporal.PlainTime.compare(over.toPlainTime(), LATE) > 0
}
