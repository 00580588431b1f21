import { ZONE } from '#platform/time/zone.ts'
import { text } from './text/index.ts'

/** How long something has waited, in words: "siden i dag", "siden i går", "i 3 dage". */
export function waitingWords(since: Temporal.Instant, now: Temporal.Instant): string {
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(ZONE).toPlainDate()
  const { days } = day(since).until(day(now), { largestUnit: 'days' })
  if (days <= 0) return text('sinceToday')
  return days === 1 ? text('sinceYesterday') : text('sinceDays', { days })
}
