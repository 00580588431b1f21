import ICAL from 'ical.js'
import { isShowable, ruleParts, ruleText } from '#platform/time/rule.ts'
import { compact, untilWall } from '#platform/time/rule-until.ts'
import type { Occurrence, Series } from '#platform/time/series.ts'
import { instantOf, wallOf, ZONE } from '#platform/time/zone.ts'
import { type JProperty, utcTime } from './jcal.ts'

type Wall = Temporal.PlainDateTime

/** A property with one or more local times: whole days as DATE, others with TZID (3.3.4, 3.3.5). */
export function localTimes(name: string, walls: Wall[], allDay: boolean): JProperty {
  if (allDay) return [name, {}, 'date', ...walls.map((one) => one.toPlainDate().toString())]
  const times = walls.map((one) => one.toString({ smallestUnit: 'second' }))
  return [name, { tzid: ZONE }, 'date-time', ...times]
}

/** DTSTART and, where the end is known, DTEND of a start on the clock (RFC 5545, 3.8.2). */
export function startAndEnd(start: Wall, minutes: number | null, allDay: boolean): JProperty[] {
  const starts = localTimes('dtstart', [start], allDay)
  if (minutes === null || minutes <= 0) return [starts]
  return [starts, localTimes('dtend', [start.add({ minutes })], allDay)]
}

/** DTSTART and DTEND of one occurrence: local, or UTC in the hour that occurs twice. */
export function occurrenceTimes({ startsAt, endsAt }: Occurrence, allDay: boolean): JProperty[] {
  return [
    instantTime('dtstart', startsAt, allDay),
    ...(endsAt ? [instantTime('dtend', endsAt, allDay)] : []),
  ]
}

/** RRULE, RDATE and EXDATE of a series (RFC 5545, 3.8.5). A rule that cannot be shown is left out. */
export function recurrence(series: Series, allDay: boolean): JProperty[] {
  const found: JProperty[] = []
  const rule = series.rrule === null ? null : recur(series.rrule, allDay)
  if (rule) found.push(['rrule', {}, 'recur', rule])
  if (series.extra.length > 0) found.push(localTimes('rdate', series.extra, allDay))
  if (series.except.length > 0) found.push(localTimes('exdate', series.except, allDay))
  return found
}

function instantTime(name: string, at: Temporal.Instant, allDay: boolean): JProperty {
  const wall = wallOf(at)
  if (!allDay && !instantOf(wall).equals(at)) return utcTime(name, at)
  return localTimes(name, [wall], allDay)
}

// UNTIL is a date where the start is one, else a time in UTC (RFC 5545, 3.3.10).
function recur(rrule: string, allDay: boolean): object | null {
  const parts = ruleParts(rrule)
  if (!parts || !isShowable(parts)) return null
  const until = parts.get('UNTIL')
  if (until !== undefined) {
    const last = untilWall(until, wallOf)
    if (!last) return null
    const utc = wallUtc(last)
    parts.set('UNTIL', allDay ? compact(last).slice(0, 8) : `${compact(utc)}Z`)
  }
  return ICAL.Recur.fromString(ruleText(parts)).toJSON()
}

function wallUtc(wall: Wall): Wall {
  return instantOf(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
}
