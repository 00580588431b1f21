import ICAL from 'ical.js'
import type { ContentLine } from './lines.ts'
import type { Problems } from './problems.ts'

/** One property of a component, its values as ical.js reads them, dates as they stand. */
export type Property = {
  name: string
  params: Record<string, unknown>
  values: unknown[]
  raw: string
  line: number
}

const head = /^\s*([A-Za-z0-9-]+)\s*([;:])/
const rawValue = /^[^:"]*(?:"[^"]*"[^:"]*)*:/
// Outlook names zones with commas and colons, and does not always quote them.
const unquotedZone = /;TZID=(\([^)"]{0,80}\)[^:;"]{0,200})/i
// Their values are read from the text as it stands: ical.js refuses rules it does not like, and
// takes a date with a time for a bare date where VALUE=DATE says so.
const dated = new Set(
  'DTSTART DTEND RECURRENCE-ID EXDATE RDATE LAST-MODIFIED DTSTAMP DURATION RRULE EXRULE'.split(' '),
)

/**
 * The properties among some lines whose names are wanted. Others are never looked at: personal
 * data in ORGANIZER, ATTENDEE or CONTACT is not read. A line that cannot be read is a problem.
 */
export function readProperties(
  lines: ContentLine[],
  wanted: ReadonlySet<string>,
  problems: Problems,
): Property[] {
  const found: Property[] = []
  for (const each of lines) {
    const [, named, next] = head.exec(each.text) ?? []
    const name = named?.toUpperCase() ?? ''
    if (name === '') problems.add('bad-line', each.line, { detail: each.text })
    if (!wanted.has(name)) continue
    const property = readProperty(name, each, next === ':')
    if (property) found.push(property)
    else problems.add('bad-line', each.line, { detail: each.text })
  }
  return found
}

function readProperty(name: string, each: ContentLine, bare: boolean): Property | null {
  const text = bare ? each.text : each.text.replace(unquotedZone, ';TZID="$1"')
  const raw = text.replace(rawValue, '').trim()
  const values = dated.has(name) ? raw.split(',') : null
  if (bare && values) return { name, params: {}, values, raw, line: each.line }
  if (name === 'RRULE' || name === 'EXRULE')
    return { name, params: {}, values: [raw], raw, line: each.line }
  try {
    const jcal = ICAL.parse.property(text.trimStart())
    const [, params, , ...read] = jcal as [string, Record<string, unknown>, string, ...unknown[]]
    return { name, params, values: values ?? read, raw, line: each.line }
  } catch {
    return null
  }
}

/** The first property of a name, of those read. */
export function first(properties: Property[], name: string): Property | undefined {
  return properties.find((each) => each.name === name)
}

/** The first value of the first property of a name as text, or ''. */
export function textOf(properties: Property[], name: string): string {
  const value = first(properties, name)?.values[0]
  return typeof value === 'string' ? value : value === undefined ? '' : String(value)
}
