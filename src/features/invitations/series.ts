import { type Occurrence, occurrences, type Series } from '#platform/time/series.ts'
import type { StoredSeries } from './tables.ts'

/** How far ahead dates are written out; a nightly duty keeps it so. */
const DAYS_AHEAD = 400
const MOST = 450
/** How long something without an end stays on the list. */
const HOURS_WITHOUT_END = 3

export const stored = (series: Series): StoredSeries => ({
  ...series,
  start: series.start.toString(),
  extra: series.extra.map(String),
  except: series.except.map(String),
})

export const unstored = (series: StoredSeries): Series => ({
  ...series,
  start: Temporal.PlainDateTime.from(series.start),
  extra: series.extra.map((time) => Temporal.PlainDateTime.from(time)),
  except: series.except.map((time) => Temporal.PlainDateTime.from(time)),
})

/** A series comes again; something with one date does not. */
export const isSeries = ({ rrule, extra }: Pick<StoredSeries, 'rrule' | 'extra'>): boolean =>
  rrule !== null || extra.length > 0

export interface DateOfInvitation {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  /** When it leaves the list. */
  overAt: Temporal.Instant
}

/** The dates of a series from its beginning until 400 days from now, oldest first. */
export function datesOf(series: Series, now: Temporal.Instant): DateOfInvitation[] {
  const first = series.start.toZonedDateTime('Europe/Copenhagen').toInstant()
  const from = Temporal.Instant.compare(first, now) < 0 ? first : now
  const earliest = now.subtract({ hours: 24 * 30 })
  return occurrences(series, {
    from: Temporal.Instant.compare(from, earliest) < 0 ? earliest : from,
    until: now.add({ hours: 24 * DAYS_AHEAD }),
    most: MOST,
  }).map((date) => ({ ...date, overAt: overAt(date) }))
}

/** When a date leaves the list. */
export const overAt = ({ startsAt, endsAt }: Occurrence): Temporal.Instant =>
  endsAt ?? startsAt.add({ hours: HOURS_WITHOUT_END })
