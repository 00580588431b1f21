import { createHash } from 'node:crypto'
import type { Block } from './blocks.ts'
import { firstWhen, instantOfWhen, isSane, localWall, type When, whenOf } from './dates.ts'
import { type Details, detailsOf, uidOf } from './event-details.ts'
import { minutesOf, periodMinutes } from './length.ts'
import type { Problems } from './problems.ts'
import { first, type Property, readProperties, textOf } from './properties.ts'
import type { ZoneOf } from './zone-finding.ts'

export type Extra = { when: When; minutes: number | null }

/** One VEVENT as it stands, before the events of one UID are put together. */
export type Draft = Details & {
  uid: string
  line: number
  start: When
  minutes: number | null
  rule: Property | undefined
  extra: Extra[]
  except: When[]
  replaces: When | null
  andFuture: boolean
  private: boolean
}

const wanted = new Set(
  `UID DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID SUMMARY DESCRIPTION LOCATION
  URL GEO CATEGORIES STATUS SEQUENCE LAST-MODIFIED DTSTAMP CLASS`.split(/\s+/),
)

/** Reads one VEVENT (RFC 5545, 3.6.1). Null, with a problem, when it has no start to go by. */
export function readEvent(block: Block, zoneOf: ZoneOf, problems: Problems): Draft | null {
  const properties = readProperties(block.lines, wanted, problems)
  const given = uidOf(properties)
  const starts = first(properties, 'DTSTART')
  const start = firstWhen(starts, zoneOf)
  if (!start || !isSane(start)) {
    const kind = !starts ? 'missing-start' : start ? 'absurd-date' : 'bad-date'
    const detail = starts?.raw ?? ''
    problems.add(kind, starts?.line ?? block.line, { uid: given, detail })
    return null
  }
  const details = detailsOf(properties, zoneOf)
  const uid = given || madeUp(start, details.title)
  if (given === '') problems.add('missing-uid', block.line, { uid })
  if (details.title === '') problems.add('missing-title', block.line, { uid })
  const except = whens(properties, 'EXDATE', zoneOf, problems, uid)
  const replaced = first(properties, 'RECURRENCE-ID')
  return {
    ...details,
    uid,
    line: block.line,
    start,
    minutes: minutesOf(properties, start, zoneOf, problems, uid),
    rule: rule(properties, problems, uid),
    extra: extras(properties, zoneOf, problems, uid),
    except,
    replaces: firstWhen(replaced, zoneOf),
    andFuture: String(replaced?.params.range).toUpperCase() === 'THISANDFUTURE',
    private: /^(PRIVATE|CONFIDENTIAL)$/i.test(textOf(properties, 'CLASS').trim()),
  }
}

// The same event gets the same name each time the calendar is read.
function madeUp(start: When, title: string): string {
  const told = `${localWall(start)}|${instantOfWhen(start)}|${title}`
  return `${createHash('sha256').update(told).digest('hex').slice(0, 32)}@medklang`
}

function rule(properties: Property[], problems: Problems, uid: string): Property | undefined {
  const [chosen, ...others] = properties.filter((each) => each.name === 'RRULE')
  const excluding = first(properties, 'EXRULE')
  for (const each of excluding ? [...others, excluding] : others) {
    problems.add('unsupported-rule', each.line, { uid, detail: each.raw })
  }
  return chosen
}

function whens(
  properties: Property[],
  name: string,
  zoneOf: ZoneOf,
  problems: Problems,
  uid: string,
): When[] {
  const found: When[] = []
  for (const property of properties) {
    if (property.name !== name || property.raw === '') continue
    for (const value of property.values) {
      const when = whenOf(String(value), property, zoneOf)
      if (when && isSane(when)) found.push(when)
      else problems.add('bad-date', property.line, { uid, detail: String(value) })
    }
  }
  return found
}

function extras(properties: Property[], zoneOf: ZoneOf, problems: Problems, uid: string): Extra[] {
  const found: Extra[] = []
  for (const property of properties) {
    if (property.name !== 'RDATE' || property.raw === '') continue
    for (const value of property.values) {
      const [from = '', to] = String(value).split('/')
      const when = whenOf(from, property, zoneOf)
      if (!when || !isSane(when)) {
        problems.add('bad-date', property.line, { uid, detail: String(value) })
        continue
      }
      const minutes = to === undefined ? null : periodMinutes(to, property, when, zoneOf)
      found.push({ when, minutes })
    }
  }
  return found
}
