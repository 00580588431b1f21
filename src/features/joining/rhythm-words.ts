import type { ShownDate, StoredSeries } from '#features/invitations/index.ts'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { instantOf } from '#platform/time/zone.ts'
import { text } from './text/index.ts'
import { seriesWords } from './words.ts'

/** "Ny tid fra onsdag 16. december kl. 15.00. Hver onsdag.": the rule begins after the next date. */
export function rhythmWords(
  { series }: { series: StoredSeries },
  next: Pick<ShownDate, 'startsAt'>,
): string | null {
  const start = instantOf(Temporal.PlainDateTime.from(series.start))
  const isLater = Temporal.Instant.compare(start, next.startsAt) > 0
  if (series.rrule === null || !isLater) return null
  const date = midSentence(dayAndTime(start, next.startsAt))
  return text('newRhythm', { date, rhythm: seriesWords(series) ?? '' })
}
