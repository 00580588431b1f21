import { instantOf, wallOf, ZONE } from '#platform/time/zone.ts'

/** A zone a calendar uses: from its wall time to the instant and back. */
export type Zone = {
  name: string
  /** The clock always shows the same as in Copenhagen. */
  same: boolean
  instantOf(wall: Temporal.PlainDateTime): Temporal.Instant
  wallOf(instant: Temporal.Instant): Temporal.PlainDateTime
}

export const copenhagen: Zone = { name: ZONE, same: true, instantOf, wallOf }

const id = /^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/
const known = new Map<string, Zone | null>()

/** The IANA zone of that name, or null where there is none. */
export function ianaZone(name: string): Zone | null {
  if (!id.test(name)) return null
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const zone = makeIana(name)
  if (known.size < 2000) known.set(name, zone)
  return zone
}

/** A zone that is always that many seconds ahead of UTC. */
export function fixedZone(name: string, seconds: number): Zone {
  return offsetZone(name, () => seconds)
}

/** A zone from a function that gives the seconds ahead of UTC at a wall time of its own. */
export function offsetZone(
  name: string,
  secondsAt: (wall: Temporal.PlainDateTime) => number,
): Zone {
  const instantOf = (wall: Temporal.PlainDateTime) =>
    wall
      .subtract({ seconds: secondsAt(wall) })
      .toZonedDateTime('UTC')
      .toInstant()
  const wallOf = (instant: Temporal.Instant) => {
    const utc = instant.toZonedDateTimeISO('UTC').toPlainDateTime()
    const near = utc.add({ seconds: secondsAt(utc) })
    return utc.add({ seconds: secondsAt(near) })
  }
  return { name, same: false, instantOf, wallOf }
}

function makeIana(name: string): Zone | null {
  try {
    const ahead = Temporal.Instant.from('2026-01-01T00:00Z').toZonedDateTimeISO(name)
    if (ahead.timeZoneId === ZONE) return { ...copenhagen, name }
    return {
      name,
      same: changes(name) === changes(ZONE),
      instantOf: (wall) => wall.toZonedDateTime(name).toInstant(),
      wallOf: (instant) => instant.toZonedDateTimeISO(name).toPlainDateTime(),
    }
  } catch {
    return null
  }
}

// Every change of the clock from 1990 to 2040, as text to compare.
function changes(name: string): string {
  const end = Temporal.Instant.from('2040-01-01T00:00Z').epochMilliseconds
  let at: Temporal.ZonedDateTime | null =
    Temporal.Instant.from('1990-01-01T00:00Z').toZonedDateTimeISO(name)
  let told = at.offset
  while (at && at.epochMilliseconds < end) {
    at = at.getTimeZoneTransition('next')
    if (at) told += ` ${at.epochMilliseconds}${at.offset}`
  }
  return told
}
