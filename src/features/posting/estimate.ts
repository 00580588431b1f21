import { ZONE } from '#platform/time/zone.ts'
import { text } from './text/index.ts'

const FRIDAY = 5
const LAST_HOUR = 13

/** When somebody will have looked at it, in words: the same day, tomorrow, or on Monday. */
export function reviewEstimate(now: Temporal.Instant): string {
  const { dayOfWeek, hour } = now.toZonedDateTimeISO(ZONE)
  const late = hour >= LAST_HOUR
  if (dayOfWeek > FRIDAY || (dayOfWeek === FRIDAY && late)) return text('estimateMonday')
  return text(late ? 'estimateTomorrow' : 'estimateToday')
}
