import type { ContentLine } from './lines.ts'
import type { Problems } from './problems.ts'

export type Block = { line: number; lines: ContentLine[] }

/** The parts of a calendar file that are read further. */
export type Blocks = { calendar: ContentLine[]; events: Block[]; zones: Block[]; found: boolean }

const deepest = 12
const border = /^\s*(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$/i

type Open = { name: string; line: number; block: Block | null }

/**
 * Splits a file into its calendars' own lines, events and time zones (RFC 5545, 3.6). Tasks,
 * journals and alarms are left out. What is never closed is read as far as it goes, with a problem.
 */
export function splitBlocks(lines: ContentLine[], problems: Problems): Blocks {
  const blocks: Blocks = { calendar: [], events: [], zones: [], found: false }
  const open: Open[] = []
  for (const each of lines) {
    const [, what, named] = border.exec(each.text) ?? []
    const name = named?.toUpperCase() ?? ''
    if (what?.toUpperCase() === 'BEGIN') begin(name, each, open, blocks, problems)
    else if (what) end(name, each, open, problems)
    else keep(each, open, blocks)
    const zone = open[1]?.name === 'VTIMEZONE' ? open[1].block : null
    if (what && zone && open.length > 1) zone.lines.push(each)
  }
  while (open.length > 0) unclosed(open, problems)
  return blocks
}

function begin(name: string, at: ContentLine, open: Open[], blocks: Blocks, problems: Problems) {
  if (name === 'VCALENDAR') {
    while (open.length > 0) unclosed(open, problems)
    blocks.found = true
  } else if (open.length === 0) return
  // An event cannot hold another: the first one's end is missing.
  if (name === 'VEVENT') while (open.length > 1) unclosed(open, problems)
  if (open.length >= deepest) return
  const block = name === 'VEVENT' || name === 'VTIMEZONE' ? { line: at.line, lines: [] } : null
  if (block && open.length === 1) (name === 'VEVENT' ? blocks.events : blocks.zones).push(block)
  open.push({ name, line: at.line, block })
}

function end(name: string, at: ContentLine, open: Open[], problems: Problems) {
  const place = open.findLastIndex((each) => each.name === name)
  if (place < 0) {
    if (open.length > 0) problems.add('bad-line', at.line, { detail: at.text })
    return
  }
  while (open.length > place + 1) unclosed(open, problems)
  open.pop()
}

function keep(at: ContentLine, open: Open[], blocks: Blocks) {
  const top = open.at(-1)
  if (!top) return
  if (top.name === 'VCALENDAR') blocks.calendar.push(at)
  else if (top.name === 'VEVENT') top.block?.lines.push(at)
  else if (open[1]?.name === 'VTIMEZONE') open[1].block?.lines.push(at)
}

function unclosed(open: Open[], problems: Problems) {
  const last = open.pop()
  if (last) problems.add('unclosed', last.line, { detail: last.name })
}
