import { occurrences, type Series } from '#platform/time/series.ts'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import { localWall } from './dates.ts'
import type { Change } from './entry.ts'
import { type Horizon, onSeries, spanFrom, spend } from './entry-series.ts'
import type { Draft } from './event.ts'
import { type Group, isNewer } from './grouping.ts'
import type { Problems } from './problems.ts'

const mostDates = 1000

/**
 * The changes to single dates of a series (RFC 5545, 3.8.4.4), by when the date was meant to be. A
 * change to "this and future" ones is written out for each date; one made for a single date goes
 * before it. Those that change nothing shown are left out.
 */
export function changesOf(
  group: Group,
  series: Series,
  horizon: Horizon,
  problems: Problems,
): Change[] {
  const { main } = group
  const found = new Map<string, Change>()
  for (const extra of main.extra) {
    if (extra.minutes === null) continue
    const start = onSeries(extra.when, main.start)
    add(found, { originalStart: start, start, minutes: extra.minutes, cancelled: false })
  }
  const shown = group.changes.filter((each) => !each.private)
  for (const each of inOrder(shown.filter((one) => one.andFuture))) {
    if (horizon.datesLeft < 1) problems.add('too-many-dates', each.line, { uid: each.uid })
    else for (const change of future(each, main, series, horizon)) add(found, change)
  }
  for (const each of inOrder(shown.filter((one) => !one.andFuture))) {
    const change = changeOf(each, main)
    if (change) add(found, change)
  }
  return [...found.values()].filter((each) => tells(each, series))
}

/** The dates of a series whose change is private: they are not to be shown at all. */
export function privateDates(group: Group): Temporal.PlainDateTime[] {
  return group.changes.flatMap((each) =>
    each.private && each.replaces ? [onSeries(each.replaces, group.main.start)] : [],
  )
}

function add(found: Map<string, Change>, change: Change): void {
  found.set(change.originalStart.toString(), change)
}

// The newest last, so that it stays.
function inOrder(drafts: Draft[]): Draft[] {
  return drafts.toSorted((one, other) => {
    const start = (each: Draft) =>
      each.replaces ? localWall(each.replaces) : localWall(each.start)
    const byDate = Temporal.PlainDateTime.compare(start(one), start(other))
    return byDate || (isNewer(one, other) ? (isNewer(other, one) ? 0 : 1) : -1)
  })
}

function changeOf(draft: Draft, main: Draft): Change | null {
  if (!draft.replaces) return null
  return {
    originalStart: onSeries(draft.replaces, main.start),
    start: localWall(draft.start),
    minutes: draft.minutes,
    cancelled: draft.cancelled,
    ...(draft.title !== '' && draft.title !== main.title ? { title: draft.title } : {}),
  }
}

function future(draft: Draft, main: Draft, series: Series, horizon: Horizon): Change[] {
  const head = changeOf(draft, main)
  if (!head) return []
  const shift = head.originalStart.until(head.start)
  const { from, until } = spanFrom(head.originalStart, wallOf(horizon.now))
  const most = Math.min(mostDates, horizon.datesLeft)
  const window = { from: instantOf(from), until: instantOf(until), most }
  const later = occurrences(series, window)
  spend(horizon, later.length)
  return later.map(({ startsAt }) => {
    const originalStart = wallOf(startsAt)
    return { ...head, originalStart, start: originalStart.add(shift) }
  })
}

function tells(change: Change, series: Series): boolean {
  const same = change.start.equals(change.originalStart) && change.minutes === series.minutes
  return !same || change.cancelled || change.title !== undefined
}
