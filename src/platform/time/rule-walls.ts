import { RRuleTemporal } from 'rrule-temporal'
import { isShowable, ruleParts, ruleText } from './rule.ts'
import { compact, untilWall } from './rule-until.ts'

export type WallWindow = {
  from: Temporal.PlainDateTime
  until: Temporal.PlainDateTime
  most: number
}

// A longer count than this is as good as no end, and costs as much as it says.
const longestCount = 10_000
const firstStep = 90
const longestStep = 1440

/**
 * The wall times a rule gives from `start`, in order, at most `most`, both ends of the window
 * included. The start is one of them even where the rule does not match it (RFC 5545, 3.8.5.3).
 * The rule is counted on a clock without changes, so that no wall time moves or is lost in a gap.
 * A rule that cannot be read or shown gives its start only.
 */
export function ruleWalls(
  start: Temporal.PlainDateTime,
  rule: string,
  window: WallWindow,
  toWall: (instant: Temporal.Instant) => Temporal.PlainDateTime,
): Temporal.PlainDateTime[] {
  const parts = ruleParts(rule)
  const counted = Number(parts?.get('COUNT') ?? 0)
  if (counted > longestCount) parts?.delete('COUNT')
  const until = parts?.has('UNTIL') ? untilWall(parts.get('UNTIL') ?? '', toWall) : undefined
  if (!parts || !isShowable(parts) || until === null) return within([start], window)
  if (until) parts.set('UNTIL', `${compact(until)}Z`)
  try {
    const compiled = compile(start, ruleText(parts))
    const last = until && earlier(until, window.until)
    const bounded = { ...window, until: last ?? window.until }
    return parts.has('COUNT') ? allAtOnce(compiled, bounded) : stepwise(compiled, start, bounded)
  } catch {
    return within([start], window)
  }
}

type Compiled = RRuleTemporal<Temporal.ZonedDateTime>

function compile(start: Temporal.PlainDateTime, rule: string): Compiled {
  const dtstart = start.toZonedDateTime('UTC')
  return new RRuleTemporal({
    rruleString: `RRULE:${rule}`,
    dtstart,
    includeDtstart: true,
    temporal: Temporal,
    // No limit of candidates beside it: a low one takes the slow way (1.5 ms instead of 0.1).
    maxIterations: 12_000,
    cache: false,
  })
}

function allAtOnce(rule: Compiled, window: WallWindow): Temporal.PlainDateTime[] {
  if (Temporal.PlainDateTime.compare(window.from, window.until) > 0) return []
  const found = rule.between(utc(window.from), utc(window.until), true)
  return found.slice(0, window.most).map((each) => each.toPlainDateTime())
}

// Steps that double: the next few dates of an endless rule cost little, a rare rule few steps.
function stepwise(
  rule: Compiled,
  start: Temporal.PlainDateTime,
  window: WallWindow,
): Temporal.PlainDateTime[] {
  const found: Temporal.PlainDateTime[] = []
  let from = Temporal.PlainDateTime.compare(window.from, start) > 0 ? window.from : start
  let days = firstStep
  while (found.length < window.most && Temporal.PlainDateTime.compare(from, window.until) <= 0) {
    const until = earlier(from.add({ days }), window.until)
    for (const each of rule.between(utc(from), utc(until), true)) found.push(each.toPlainDateTime())
    from = until.add({ seconds: 1 })
    days = Math.min(days * 2, longestStep)
  }
  return found.slice(0, window.most)
}

function within(walls: Temporal.PlainDateTime[], { from, until, most }: WallWindow) {
  const compare = Temporal.PlainDateTime.compare
  return walls.filter((one) => compare(one, from) >= 0 && compare(one, until) <= 0).slice(0, most)
}

function earlier(one: Temporal.PlainDateTime, other: Temporal.PlainDateTime) {
  return Temporal.PlainDateTime.compare(one, other) < 0 ? one : other
}

function utc(wall: Temporal.PlainDateTime) {
  return wall.toZonedDateTime('UTC')
}
