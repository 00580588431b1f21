import { occurrences, type Series, ZONE } from '#platform/time/series.ts'
import type { Entry } from './entry.ts'
import { readCalendar } from './reading.ts'

/** For tests: a calendar of events, each given as its lines. */
export function calendar(...events: string[][]): string {
  const inner = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...inner, 'END:VCALENDAR', ''].join('\r\n')
}

/** For tests: the moment the calendars are read at. */
export const now = Temporal.Instant.from('2026-11-22T12:00:00Z')

/** For tests: the only entry of a calendar with one event, given without UID and SUMMARY. */
export function only(...lines: string[]): Entry {
  const { entries } = readCalendar(calendar(['UID:1', 'SUMMARY:Sang', ...lines]), { now })
  const [entry] = entries
  if (!entry || entries.length > 1) throw new Error(`${entries.length} entries`)
  return entry
}

/** For tests: the starts of a series in a span, as the clock in Copenhagen shows them. */
export function shown(series: Series, from: string, until: string): string[] {
  const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).toInstant()
  return occurrences(series, { from: at(from), until: at(until), most: 200 }).map((each) =>
    each.startsAt
      .toZonedDateTimeISO(ZONE)
      .toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
  )
}
