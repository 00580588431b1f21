import { unstored } from '#features/invitations/index.ts'
import { occurrence, occurrences, type Series } from '#platform/time/series.ts'
import { clock, day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { instantOf } from '#platform/time/zone.ts'
import { text } from '../text/index.ts'
import { howOften } from './series-words.ts'
import type { StoredEntry } from './stored.ts'

type Timed = Pick<StoredEntry, 'series' | 'allDay'>

/**
 * When it is, in plain words: "Torsdag 26. november kl. 14.30 til 16.30", or "Hver torsdag kl.
 * 14.30 til 16.30. Næste gang torsdag 26. november".
 */
export function whenWords({ series: kept, allDay }: Timed, now: Temporal.Instant): string {
  const series = unstored(kept)
  const next = comingDate(series, now)
  const often = howOften(series)
  const shown = next ?? occurrence(instantOf(series.start), series.minutes)
  if (often === null) return dateWords(shown, allDay, now)
  const time = allDay ? text('allDay') : timeOf(shown)
  const hasBegun = Temporal.Instant.compare(instantOf(series.start), now) <= 0
  const date = midSentence(day(shown.startsAt, now))
  const said = next === undefined ? 'seriesOver' : hasBegun ? 'seriesNext' : 'seriesFirst'
  return text(said, { often, time, date })
}

type Date = ReturnType<typeof occurrence>

/** The next date, or the one that goes on now; undefined where all are over. */
function comingDate(series: Series, now: Temporal.Instant): Date | undefined {
  const from = now.subtract({ minutes: series.minutes ?? 180 })
  return occurrences(series, { from, until: now.add({ hours: 24 * 400 }), most: 1 })[0]
}

function timeOf({ startsAt, endsAt }: Date): string {
  const start = clock(startsAt)
  return endsAt ? text('fromTo', { start, end: clock(endsAt) }) : text('from', { start })
}

function dateWords({ startsAt, endsAt }: Date, allDay: boolean, now: Temporal.Instant): string {
  const last = endsAt?.subtract({ seconds: 1 }) ?? startsAt
  const severalDays = day(last) !== day(startsAt)
  if (allDay && severalDays)
    return text('daysAllDay', { from: day(startsAt, now), to: midSentence(day(last, now)) })
  if (allDay) return text('dayAllDay', { day: day(startsAt, now) })
  const start = dayAndTime(startsAt, now)
  if (!endsAt) return start
  if (severalDays) return text('startToEnd', { start, end: midSentence(dayAndTime(endsAt, now)) })
  return text('startToEnd', { start, end: clock(endsAt) })
}
