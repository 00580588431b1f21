import { firstWhen, instantOfWhen, isSane, localWall, type When, whenOf } from './dates.ts'
import type { Problems } from './problems.ts'
import { first, type Property } from './properties.ts'
import type { ZoneOf } from './zone-finding.ts'

const day = 1440
const longest = 10 * 366 * day

/**
 * How many minutes an event lasts on the clock in Copenhagen, from DTEND or DURATION (RFC 5545,
 * 3.6.1). Null where nobody knows: no end, an end that is the start, or one before it. A bare date
 * without an end is one day.
 */
export function minutesOf(
  properties: Property[],
  start: When,
  zoneOf: ZoneOf,
  problems: Problems,
  uid: string,
): number | null {
  const property = first(properties, 'DTEND') ?? first(properties, 'DURATION')
  const none = start.date ? day : null
  if (!property) return none
  const found =
    property.name === 'DTEND' ? untilEnd(property, start, zoneOf) : spent(property, start)
  if (found === 0) return none
  if (found !== null && found > 0 && found <= longest) return start.date ? wholeDays(found) : found
  const kind = found === null ? 'bad-date' : found < 0 ? 'end-before-start' : 'absurd-date'
  problems.add(kind, property.line, { uid, detail: property.raw })
  return none
}

/** The minutes from a start to what a period gives as its end or its length (RFC 5545, 3.3.9). */
export function periodMinutes(
  end: string,
  property: Property,
  start: When,
  zoneOf: ZoneOf,
): number | null {
  const minutes = /^[+-]?P/i.test(end)
    ? lasting(end, start)
    : minutesUntil(whenOf(end, property, zoneOf), start)
  return minutes !== null && minutes > 0 && minutes <= longest ? minutes : null
}

function untilEnd(property: Property, start: When, zoneOf: ZoneOf): number | null {
  return minutesUntil(firstWhen(property, zoneOf), start)
}

function minutesUntil(end: When | null, start: When): number | null {
  if (!end) return null
  if (!isSane(end)) return Number.POSITIVE_INFINITY
  const shown = between(localWall(start), localWall(end))
  if (start.date || end.date || shown > 0) return shown
  // In the hour that occurs twice the clock may show an end before the start.
  return Math.round(instantOfWhen(start).until(instantOfWhen(end)).total('minutes'))
}

function spent(property: Property, start: When): number | null {
  return lasting(property.raw, start)
}

function lasting(text: string, start: When): number | null {
  try {
    const duration = Temporal.Duration.from(text.trim().toUpperCase())
    return Math.round(duration.total({ unit: 'minutes', relativeTo: start.wall }))
  } catch {
    return null
  }
}

function between(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime): number {
  return Math.round(start.until(end).total({ unit: 'minutes', relativeTo: start }))
}

function wholeDays(minutes: number): number {
  return Math.max(1, Math.round(minutes / day)) * day
}
