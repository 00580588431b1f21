import { movedRule } from './moved-rule.ts'
import { ruleText } from './rule.ts'
import { untilEndOf } from './rule-until.ts'
import { occurrences, type Series } from './series.ts'
import { instantOf, wallOf } from './zone.ts'

type Wall = Temporal.PlainDateTime

export interface Following {
  /** The first date that is moved, as the series has it. */
  from: Wall
  to: Wall
  minutes: number | null
  /** Dates between this and `from` stay as they were. */
  since: Temporal.Instant
}

export interface Followed {
  series: Series
  /** Where each date went: from the old time to the new, in milliseconds. */
  moves: ReadonlyMap<number, number>
}

const DAYS_AHEAD = 800
const MOST = 1000

/**
 * The series when one date moves and the later ones with it; null where the rule cannot follow.
 * Dates before it stay, each on its own.
 */
export function following(series: Series, change: Following): Followed | null {
  return series.rrule === null ? listed(series, change) : ruled(series, change)
}

function ruled(series: Series, { from, to, minutes, since }: Following): Followed | null {
  const rule = movedRule(series.rrule ?? '', from, to)
  const first = instantOf(from)
  const old = startsOf({ ...series, extra: [], except: [] }, first)
  if (!rule || old[0] !== first.epochMilliseconds) return null
  const ends = rule.has('COUNT') || rule.has('UNTIL')
  rule.delete('COUNT')
  rule.delete('UNTIL')
  const open = { start: to, minutes, rrule: ruleText(rule), extra: [], except: [] }
  const byMonth = rule.get('FREQ') === 'MONTHLY'
  const moves = matching(old, startsOf(open, instantOf(to)), { from, to, byMonth })
  if (ends) rule.set('UNTIL', untilEndOf(lastOf(old, moves, to)))
  const before = occurrences(series, { from: since, until: first, most: MOST })
  const later = series.extra.filter((one) => isFrom(one, first))
  return {
    moves,
    series: {
      ...open,
      rrule: ruleText(rule),
      extra: [...before.map(({ startsAt }) => wallOf(startsAt)), ...later],
      except: series.except.flatMap((one) => {
        const moved = moves.get(instantOf(one).epochMilliseconds)
        return moved === undefined ? [] : wallOf(Temporal.Instant.fromEpochMilliseconds(moved))
      }),
    },
  }
}

/** Dates written one by one all move by as many days, to the new time. */
function listed(series: Series, { from, to, minutes }: Following): Followed | null {
  const first = instantOf(from)
  const days = daysBetween(from, to)
  const moves = new Map<number, number>()
  const moved = (one: Wall) => {
    if (!isFrom(one, first)) return one
    const after = one.add({ days }).withPlainTime(to)
    moves.set(instantOf(one).epochMilliseconds, instantOf(after).epochMilliseconds)
    return after
  }
  const [start, ...extra] = [series.start, ...series.extra].map(moved)
  if (!start || !moves.has(first.epochMilliseconds)) return null
  const except = series.except.map(moved)
  return { series: { start, minutes, rrule: null, extra, except }, moves }
}

/** Each old date with its new one, where the new rule has it. */
function matching(
  old: number[],
  found: number[],
  { from, to, byMonth }: { from: Wall; to: Wall; byMonth: boolean },
): Map<number, number> {
  const known = new Set(found)
  const months = new Map(found.map((at) => [monthsBetween(to, wallAt(at)), at]))
  const days = daysBetween(from, to)
  const moves = new Map<number, number>()
  for (const at of old) {
    const wall = wallAt(at)
    const moved = wall.dayOfWeek === from.dayOfWeek ? wall.add({ days }) : wall
    const target = byMonth
      ? months.get(monthsBetween(from, wall))
      : instantOf(moved.withPlainTime(to)).epochMilliseconds
    if (target !== undefined && known.has(target)) moves.set(at, target)
  }
  return moves
}

function lastOf(old: number[], moves: ReadonlyMap<number, number>, to: Wall) {
  const last = old.findLast((at) => moves.has(at))
  return wallAt(moves.get(last ?? 0) ?? instantOf(to).epochMilliseconds).toPlainDate()
}

const startsOf = (series: Series, from: Temporal.Instant) =>
  occurrences(series, { from, until: from.add({ hours: 24 * DAYS_AHEAD }), most: MOST }).map(
    ({ startsAt }) => startsAt.epochMilliseconds,
  )

const isFrom = (wall: Wall, first: Temporal.Instant) =>
  Temporal.Instant.compare(instantOf(wall), first) >= 0
const wallAt = (at: number) => wallOf(Temporal.Instant.fromEpochMilliseconds(at))
const daysBetween = (one: Wall, other: Wall) => one.toPlainDate().until(other.toPlainDate()).days
const monthsBetween = (one: Wall, other: Wall) =>
  (other.year - one.year) * 12 + other.month - one.month
