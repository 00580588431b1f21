import { compact } from '#platform/time/rule-until.ts'
import type { Occurrence, Series } from '#platform/time/series.ts'
import { wallOf } from '#platform/time/zone.ts'
import { type JComponent, type JProperty, text, utcTime } from './jcal.ts'
import { clean, oneLine } from './plain-text.ts'
import { localTimes, occurrenceTimes, recurrence, startAndEnd } from './writing-times.ts'

/** One thing that happens, to be written into a calendar: a series, or dates one by one. */
export type Written = {
  uid: string
  sequence: number
  changedAt: Temporal.Instant
  title: string
  text: string
  place: string | null
  url: string | null
  allDay?: boolean
  cancelled: boolean
  /** Dates called off, as the clock in Copenhagen shows their start. */
  cancelledDates: Temporal.PlainDateTime[]
  /** Dates of the series that are at another time or place. */
  moved?: Moved[]
} & ({ series: Series } | { occurrences: Occurrence[] })

export interface Moved extends Occurrence {
  /** Where the series has it, as the clock in Copenhagen shows its start. */
  planned: Temporal.PlainDateTime
  place: string | null
}

/**
 * The VEVENTs of an entry (RFC 5545, 3.6.1). A date called off stays, as cancelled, so that people
 * see it. Dates without a series become an event each: many programs do not know RDATE.
 */
export function eventsOf(entry: Written, language: string): JComponent[] {
  if ('series' in entry) return ofSeries(entry, entry.series, language)
  const gone = new Set(entry.cancelledDates.map(String))
  const single = entry.occurrences.length === 1
  return entry.occurrences.map((one) => {
    const start = wallOf(one.startsAt)
    const uid = single ? entry.uid : `${compact(start)}-${entry.uid}`
    const times = occurrenceTimes(one, entry.allDay === true)
    return event(entry, { uid, language, cancelled: gone.has(start.toString()), times })
  })
}

/**
 * The series and what is different about single dates, found by where the series has them
 * (RFC 5545, 3.8.4.4). Dates before its first become events of their own: DTSTART is the first
 * there is (3.8.5.2).
 */
function ofSeries(entry: Written, whole: Series, language: string): JComponent[] {
  const allDay = entry.allDay === true
  const isEarly = (date: Wall) => Temporal.PlainDateTime.compare(date, whole.start) < 0
  const early = whole.extra.filter(isEarly)
  const series = { ...whole, extra: whole.extra.filter((date) => !isEarly(date)) }
  const times = [
    ...startAndEnd(series.start, series.minutes, allDay),
    ...recurrence(series, allDay),
  ]
  const same = (date: Wall) => {
    const ownUid = isEarly(date) ? `${compact(date)}-${entry.uid}` : entry.uid
    const replaced = isEarly(date) ? [] : [localTimes('recurrence-id', [date], allDay)]
    return { uid: ownUid, language, replaced }
  }
  const asPlanned = (date: Wall) => startAndEnd(date, series.minutes, allDay)
  const gone = new Set(entry.cancelledDates.map(String))
  const moved = new Map((entry.moved ?? []).map((one) => [one.planned.toString(), one]))
  const untouched = early.filter((one) => !gone.has(one.toString()) && !moved.has(one.toString()))
  return [
    event(entry, { uid: entry.uid, language, cancelled: false, times }),
    ...untouched.map((date) => {
      const { uid } = same(date)
      return event(entry, { uid, language, cancelled: false, times: asPlanned(date) })
    }),
    ...[...moved.values()].map(({ planned, place, ...one }) => {
      const { replaced, ...own } = same(planned)
      const itsTimes = [...replaced, ...occurrenceTimes(one, allDay)]
      return event({ ...entry, place }, { ...own, cancelled: false, times: itsTimes })
    }),
    ...entry.cancelledDates.map((date) => {
      const { replaced, ...own } = same(date)
      return event(entry, { ...own, cancelled: true, times: [...replaced, ...asPlanned(date)] })
    }),
  ]
}

type Wall = Temporal.PlainDateTime
type Own = { uid: string; language: string; cancelled: boolean; times: JProperty[] }

function event(entry: Written, own: Own): JComponent {
  const params = own.language === '' ? {} : { language: own.language }
  const cancelled = entry.cancelled || own.cancelled
  const properties: JProperty[] = [
    text('uid', oneLine(own.uid, 300)),
    utcTime('dtstamp', entry.changedAt),
    utcTime('last-modified', entry.changedAt),
    ['sequence', {}, 'integer', Math.max(0, Math.trunc(entry.sequence))],
    ...own.times,
    text('summary', oneLine(entry.title, 500), params),
    text('status', cancelled ? 'CANCELLED' : 'CONFIRMED'),
  ]
  if (entry.text !== '') properties.push(text('description', clean(entry.text), params))
  if (entry.place !== null) properties.push(text('location', oneLine(entry.place, 500), params))
  const url = entry.url === null ? null : URL.parse(entry.url)
  if (url && /^https?:$/.test(url.protocol)) properties.push(['url', {}, 'uri', url.href])
  return ['vevent', properties, []]
}
