import { wallOf } from '#platform/time/zone.ts'
import type { Property } from './properties.ts'
import type { ZoneOf } from './zone-finding.ts'
import { copenhagen, ianaZone, type Zone } from './zones.ts'

/** A date or a time in a calendar: the wall time in its own zone. A bare date is its midnight. */
export type When = { wall: Temporal.PlainDateTime; zone: Zone; date: boolean }

const form = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(?:\.\d{1,9})?(Z)?)?$/i
const utc = ianaZone('UTC') ?? copenhagen
export const firstYear = 1900
export const lastYear = 2100

/**
 * The date or time a property holds (RFC 5545, 3.3.4 and 3.3.5): a bare date, UTC, with TZID, or
 * floating, which here means Danish time. What it looks like counts, not its VALUE: calendars mix
 * the two up. Null when it is no date there is.
 */
export function whenOf(value: string, property: Property, zoneOf: ZoneOf): When | null {
  const [, year, month, day, hour, minute, second, z] = form.exec(value.trim()) ?? []
  if (year === undefined) return null
  const numbers = [year, month, day, hour ?? 0, minute ?? 0, second ?? 0].map(Number)
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = numbers
  try {
    // 24:00 and second 60 are written by some; both are legal times elsewhere.
    const wall = new Temporal.PlainDateTime(y, m, d, h === 24 ? 0 : h, min, Math.min(s, 59))
    const zone = zoneFor(property, z !== undefined, hour === undefined, zoneOf)
    return { wall: h === 24 ? wall.add({ days: 1 }) : wall, zone, date: hour === undefined }
  } catch {
    return null
  }
}

function zoneFor(property: Property, isUtc: boolean, isDate: boolean, zoneOf: ZoneOf): Zone {
  if (isUtc) return utc
  const tzid = property.params.tzid
  if (isDate || typeof tzid !== 'string' || tzid === '') return copenhagen
  return zoneOf(tzid, property.line)
}

/** The date or time that a property's first value tells, or null. */
export function firstWhen(property: Property | undefined, zoneOf: ZoneOf): When | null {
  return property ? whenOf(String(property.values[0] ?? ''), property, zoneOf) : null
}

/** The wall time in Copenhagen. A bare date stays that date everywhere. */
export function localWall(when: When): Temporal.PlainDateTime {
  if (when.date || when.zone.same) return when.wall
  return wallOf(when.zone.instantOf(when.wall))
}

/** The instant of a date or time. */
export function instantOfWhen(when: When): Temporal.Instant {
  return when.zone.instantOf(when.wall)
}

/** Whether the year is one that a community calendar can mean. */
export function isSane(when: When): boolean {
  return when.wall.year >= firstYear && when.wall.year <= lastYear
}
