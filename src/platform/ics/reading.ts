import { splitBlocks } from './blocks.ts'
import { decode } from './decoding.ts'
import type { Calendar, Entry } from './entry.ts'
import { changesOf, privateDates } from './entry-changes.ts'
import { type Horizon, seriesOf } from './entry-series.ts'
import { type Draft, readEvent } from './event.ts'
import { type Group, groupByUid } from './grouping.ts'
import { type ContentLine, contentLines } from './lines.ts'
import { oneLine, unescaped } from './plain-text.ts'
import { Problems } from './problems.ts'
import { readProperties, textOf } from './properties.ts'
import { zoneFinder } from './zone-finding.ts'

export type { Calendar, Change, Entry } from './entry.ts'
export type { Problem, ProblemKind } from './problems.ts'

export const mostBytes = 5 * 1024 * 1024
export const mostEntries = 20_000
const mostDates = 60_000

/**
 * Reads a calendar as others write it (RFC 5545). Never throws: what cannot be read is a problem
 * with its line. Refuses files over 5 MB and over 20,000 events whole, and leaves out what is
 * private. Times are on the clock in Copenhagen; `now` says from where dates are written out.
 */
export function readCalendar(
  input: Uint8Array | string,
  options: { now?: Temporal.Instant } = {},
): Calendar {
  const problems = new Problems()
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.length
  if (size > mostBytes) return refused(problems, 'too-large')
  const { text, unicode } =
    typeof input === 'string' ? { text: input, unicode: true } : decode(input)
  const blocks = splitBlocks(contentLines(text), problems)
  if (!blocks.found) return refused(new Problems(), 'not-a-calendar')
  if (!unicode) problems.add('not-utf8', 1)
  if (blocks.events.length > mostEntries) return refused(problems, 'too-many-entries')
  const { name, calledOff } = header(blocks.calendar)
  const zoneOf = zoneFinder(blocks.zones, problems)
  const drafts: Draft[] = []
  for (const block of blocks.events) {
    const draft = readEvent(block, zoneOf, problems)
    if (draft) drafts.push(calledOff ? { ...draft, cancelled: true } : draft)
  }
  const horizon = { now: options.now ?? Temporal.Now.instant(), datesLeft: mostDates }
  const entries = groupByUid(drafts, problems)
    .filter((group) => isPublic(group, problems))
    .map((group) => entryOf(group, horizon, problems))
  problems.list.sort((one, other) => one.line - other.line)
  return { name, entries, problems: problems.list }
}

function refused(problems: Problems, kind: 'too-large' | 'not-a-calendar' | 'too-many-entries') {
  problems.add(kind, 1)
  return { name: null, entries: [], problems: problems.list }
}

const headers = new Set(['X-WR-CALNAME', 'NAME', 'METHOD'])

function header(lines: ContentLine[]) {
  const properties = readProperties(lines, headers, new Problems())
  const named = textOf(properties, 'X-WR-CALNAME') || textOf(properties, 'NAME')
  const calledOff = textOf(properties, 'METHOD').trim().toUpperCase() === 'CANCEL'
  return { name: oneLine(unescaped(named), 200) || null, calledOff }
}

function isPublic(group: Group, problems: Problems): boolean {
  for (const each of [group.main, ...group.changes]) {
    if (each.private) problems.add('private', each.line, { uid: each.uid })
  }
  return !group.main.private
}

function entryOf(group: Group, horizon: Horizon, problems: Problems): Entry {
  const { main } = group
  const series = seriesOf(main, horizon, problems)
  const changes = changesOf(group, series, horizon, problems)
  // Some programs both except a date and say where it was moved to: the move counts.
  const moved = new Set(changes.filter((each) => !each.cancelled).map(originally))
  const except = series.except.filter((each) => !moved.has(each.toString()))
  return {
    uid: main.uid,
    title: main.title,
    text: main.text,
    place: main.place,
    url: main.url,
    geo: main.geo,
    categories: main.categories,
    allDay: main.start.date,
    series: { ...series, except: [...except, ...privateDates(group)] },
    changes,
    cancelled: main.cancelled,
    tentative: main.tentative,
    sequence: main.sequence,
    changedAt: main.changedAt,
    line: main.line,
  }
}

function originally(change: { originalStart: Temporal.PlainDateTime }): string {
  return change.originalStart.toString()
}
