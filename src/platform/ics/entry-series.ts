import { isShowable, ruleParts, ruleText } from '#platform/time/rule.ts'
import { untilWall } from '#platform/time/rule-until.ts'
import { ruleWalls } from '#platform/time/rule-walls.ts'
import type { Series } from '#platform/time/series.ts'
import { wallOf } from '#platform/time/zone.ts'
import { localWall, type When } from './dates.ts'
import type { Draft } from './event.ts'
import type { Problems } from './problems.ts'

/** How far ahead dates are written out where a rule cannot be kept, and how many in all. */
export type Horizon = { now: Temporal.Instant; datesLeft: number }

const months = 18
// Counting costs even where a rule gives few dates: so much is taken for each at least.
const leastSpent = 30
const mostDates = 1000

/**
 * The series of an event on the clock in Copenhagen. A rule is kept where its zone's clock is ours;
 * else its dates are written out, from a month ago to 18 months ahead. A rule that cannot be read
 * or shown is a problem, and the event a single date.
 */
export function seriesOf(draft: Draft, horizon: Horizon, problems: Problems): Series {
  const start = localWall(draft.start)
  const extra = draft.extra.map((each) => onSeries(each.when, draft.start))
  const except = draft.except.map((each) => onSeries(each, draft.start))
  const single = { start, minutes: draft.minutes, rrule: null, extra, except }
  const rrule = ruleOf(draft, problems)
  if (rrule === null) return single
  if (draft.start.date || draft.start.zone.same) return { ...single, rrule }
  const [head, ...rest] = writtenOut(draft, rrule, horizon, problems)
  return head ? { ...single, start: head, extra: [...rest, ...extra] } : single
}

/**
 * A date of an EXDATE, RDATE or RECURRENCE-ID as the series counts it: a bare date means that
 * day's occurrence, a time on an all-day series its day. Calendars mix the two (RFC 5545, 3.8.5.1).
 */
export function onSeries(when: When, start: When): Temporal.PlainDateTime {
  const wall = localWall(when)
  if (start.date) return wall.toPlainDate().toPlainDateTime()
  return when.date ? wall.withPlainTime(localWall(start).toPlainTime()) : wall
}

/** Takes written-out dates from what is left: a file of thousands of rules must end soon. */
export function spend(horizon: Horizon, dates: number): void {
  horizon.datesLeft -= Math.max(dates, leastSpent)
}

/** The time that dates are written out for: see `seriesOf`. */
export function spanFrom(start: Temporal.PlainDateTime, now: Temporal.PlainDateTime) {
  const recent = now.subtract({ months: 1 })
  const from = Temporal.PlainDateTime.compare(start, recent) > 0 ? start : recent
  const ahead = now.add({ months })
  const coming = Temporal.PlainDateTime.compare(start, ahead) > 0
  return { from, until: coming ? start.add({ months }) : ahead }
}

function ruleOf(draft: Draft, problems: Problems): string | null {
  if (!draft.rule) return null
  const { line, raw } = draft.rule
  const parts = ruleParts(raw)
  const until = parts?.get('UNTIL')
  if (!parts || (until && !untilWall(until, wallOf))) {
    problems.add('bad-rule', line, { uid: draft.uid, detail: raw })
    return null
  }
  if (isShowable(parts)) return ruleText(parts)
  problems.add('unsupported-rule', line, { uid: draft.uid, detail: raw })
  return null
}

function writtenOut(draft: Draft, rrule: string, horizon: Horizon, problems: Problems) {
  const { wall, zone } = draft.start
  const most = Math.min(mostDates, horizon.datesLeft)
  const dates = (from: Temporal.PlainDateTime, until: Temporal.PlainDateTime) =>
    ruleWalls(wall, rrule, { from, until, most }, zone.wallOf)
  const { from, until } = spanFrom(wall, wallOf(horizon.now))
  let found = most > 0 ? dates(from, until) : []
  // A series that is over: its own first 18 months, so that an old calendar still shows something.
  if (most > 0 && found.length === 0) found = dates(wall, wall.add({ months }))
  if (most < 1 || found.length === most) {
    problems.add('too-many-dates', draft.line, { uid: draft.uid })
  }
  spend(horizon, found.length)
  return found.map((each) => wallOf(zone.instantOf(each)))
}
