import { ruleWalls } from './rule-walls.ts'
import { instantOf, wallOf } from './zone.ts'

export { ZONE } from './zone.ts'

/** When something happens, on the clock in Copenhagen. Length in minutes, null where unknown. */
export type Series = {
  start: Temporal.PlainDateTime
  minutes: number | null
  /** An RRULE value without DTSTART (RFC 5545, 3.3.10), or null for a single date. */
  rrule: string | null
  extra: Temporal.PlainDateTime[]
  except: Temporal.PlainDateTime[]
}

export type Occurrence = { startsAt: Temporal.Instant; endsAt: Temporal.Instant | null }

export type Window = { from: Temporal.Instant; until: Temporal.Instant; most: number }

// Far enough for anything planned; keeps a window without an end from running for ever.
const longestYears = 100
// A rule that can be shown has at most 24 times a day, all in the extra hour at worst.
const mostAnHour = 24

/**
 * The occurrences that start from `from` and before `until`, in order, each once, at most `most`.
 * The wall time stays over clock changes: 19:00 is 19:00, and two hours end at 21:00.
 */
export function occurrences(series: Series, window: Window): Occurrence[] {
  const before = Temporal.Instant.compare
  const skipped = new Set(series.except.map(String))
  const found = new Map<bigint, Temporal.PlainDateTime>()
  for (const wall of [...ruled(series, window, skipped.size), ...series.extra]) {
    if (skipped.has(wall.toString())) continue
    const at = instantOf(wall)
    if (before(at, window.from) < 0 || before(at, window.until) >= 0) continue
    if (!found.has(at.epochNanoseconds)) found.set(at.epochNanoseconds, wall)
  }
  return [...found.keys()]
    .sort((one, other) => (one < other ? -1 : 1))
    .slice(0, window.most)
    .map((at) => occurrence(Temporal.Instant.fromEpochNanoseconds(at), series.minutes))
}

/** One occurrence that starts at an instant and ends when the clock shows that much later. */
export function occurrence(startsAt: Temporal.Instant, minutes: number | null): Occurrence {
  // From the time the clock really shows: a start in the spring gap has already moved.
  const endsAt = minutes === null ? null : instantOf(wallOf(startsAt).add({ minutes }))
  return { startsAt, endsAt }
}

function ruled(series: Series, window: Window, skipped: number): Temporal.PlainDateTime[] {
  if (series.rrule === null) return [series.start]
  // An hour more on each side: around a clock change wall times and instants order differently.
  const from = later(wallOf(window.from), series.start).subtract({ hours: 1 })
  const farthest = from.add({ years: longestYears })
  const asked = wallOf(window.until).add({ hours: 1 })
  const until = Temporal.PlainDateTime.compare(asked, farthest) < 0 ? asked : farthest
  const most = window.most + skipped + mostAnHour
  return ruleWalls(series.start, series.rrule, { from, until, most }, wallOf)
}

function later(one: Temporal.PlainDateTime, other: Temporal.PlainDateTime) {
  return Temporal.PlainDateTime.compare(one, other) > 0 ? one : other
}
