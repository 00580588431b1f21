import { languageNow } from '#platform/text/index.ts'
import { occurrences, type Series } from '#platform/time/series.ts'
import { clock, day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { instantOf } from '#platform/time/zone.ts'
import { text } from '../text/index.ts'

const SHOWN = 5
const DAYS = 366 * 2

/** The first dates of a series from now on. */
export function firstDates(series: Series, now: Temporal.Instant, most = SHOWN) {
  return occurrences(series, { from: now, until: now.add({ hours: 24 * DAYS }), most })
}

/** How often, in words: "Hver torsdag til og med 24. december". Empty for a single date. */
export function howOften({ rrule, extra, start }: Series, now: Temporal.Instant): string {
  if (rrule === null) return extra.length > 0 ? text('onDates', { count: extra.length + 1 }) : ''
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  const days = (parts.get('BYDAY') ?? '').split(',')
  const until = lastDay(parts.get('UNTIL'), now)
  const names = dayList(days.map((one) => one.slice(-2)))
  const ending = until ? text('untilWords', { date: until }) : text('noEndWords')
  if (parts.get('FREQ') === 'MONTHLY') {
    const nth = days[0]?.slice(0, -2) ?? '1'
    return `${text('everyMonth', { nth, day: names })} ${ending}`
  }
  if (parts.get('FREQ') !== 'WEEKLY') return text('asKeptWords')
  const every = parts.get('INTERVAL') === '2' ? 'everyOther' : 'everyWeek'
  return `${text(every, { days: names || dayList([code(start)]) })} ${ending}`
}

/** One date with its end: "Lørdag 28. november kl. 10.00 til 12.00". */
export function dateWords(
  { startsAt, endsAt }: { startsAt: Temporal.Instant; endsAt: Temporal.Instant | null },
  now: Temporal.Instant,
): string {
  const starts = dayAndTime(startsAt, now)
  return endsAt ? text('fromTo', { start: starts, end: clock(endsAt) }) : starts
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const code = (start: Temporal.PlainDateTime) => codes[start.dayOfWeek - 1] ?? 'MO'

/** "mandag" in the language of the request. */
export function weekdayName(code: string): string {
  const monday = Date.UTC(2026, 10, 23, 12)
  const at = monday + codes.indexOf(code) * 24 * 3600 * 1000
  const locale = languageNow() === 'en' ? 'en-GB' : languageNow()
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(at)
}

const dayList = (days: string[]) =>
  new Intl.ListFormat(languageNow(), { type: 'conjunction' }).format(
    days.filter((one) => codes.includes(one)).map(weekdayName),
  )

/** UNTIL's day in words; it is written in UTC, the last second of the day. */
function lastDay(until: string | undefined, now: Temporal.Instant): string | null {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})/.exec(until ?? '') ?? []
  if (!year) return null
  const noon = Temporal.PlainDateTime.from(`${year}-${month}-${date}T12:00`)
  return midSentence(day(instantOf(noon), now))
}
