import ICAL from 'ical.js'
import { ruleParts } from '#platform/time/rule.ts'
import type { Block } from './blocks.ts'
import { lastYear } from './dates.ts'
import { Problems } from './problems.ts'
import { first, readProperties, textOf } from './properties.ts'
import { copenhagen, offsetZone, type Zone } from './zones.ts'

const own = new Set(['TZID', 'X-LIC-LOCATION'])
const observed = new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'])
// The longest real ones, the whole history of a zone, have eight rules.
const mostYearly = 12
const plain = new Set('FREQ INTERVAL BYMONTH BYDAY BYMONTHDAY UNTIL WKST'.split(' '))

/** What a VTIMEZONE calls itself (RFC 5545, 3.6.5), its place in the world if it tells. */
export function zoneNames(block: Block): { tzid: string; location: string } {
  const properties = readProperties(top(block), own, new Problems())
  return {
    tzid: textOf(properties, 'TZID').trim(),
    location: textOf(properties, 'X-LIC-LOCATION').trim(),
  }
}

/** The zone a VTIMEZONE describes, its offsets counted by ical.js; null where it makes no sense. */
export function definedZone(name: string, block: Block): Zone | null {
  const parts = observances(block)
  if (parts.length === 0 || parts.filter(isYearly).length > mostYearly) return null
  try {
    const component = new ICAL.Component(['vtimezone', [['tzid', {}, 'text', name]], parts])
    const timezone = new ICAL.Timezone({ tzid: name, component })
    // Once, far ahead: ical.js counts anew for each later year it is asked for.
    offset(timezone, Temporal.PlainDateTime.from(`${lastYear}-01-01T00:00`))
    const before = earliest(parts)
    const zone = offsetZone(name, (wall) =>
      before && wall.toString() < before.start ? before.seconds : offset(timezone, wall),
    )
    return sameClock(zone) ? { ...copenhagen, name } : zone
  } catch {
    return null
  }
}

function offset(timezone: ICAL.Timezone, wall: Temporal.PlainDateTime): number {
  const { year, month, day, hour, minute, second } = wall
  const parts = { year, month, day, hour, minute, second }
  const seconds = timezone.utcOffset(new ICAL.Time(parts, ICAL.Timezone.localTimezone))
  return Number.isFinite(seconds) && Math.abs(seconds) <= 18 * 3600 ? seconds : 0
}

function top(block: Block) {
  const end = block.lines.findIndex((each, at) => at > 0 && /^\s*BEGIN:/i.test(each.text))
  return end < 0 ? block.lines : block.lines.slice(0, end)
}

// Before the first period its TZOFFSETFROM holds; ical.js would say UTC.
function earliest(parts: JCal[]): { start: string; seconds: number } | undefined {
  const value = ([, properties]: JCal, named: string) =>
    String(properties.find(([name]) => name === named)?.[3] ?? '')
  return parts
    .map((each) => {
      const offset = ICAL.UtcOffset.fromString(value(each, 'tzoffsetfrom')).toSeconds()
      return { start: value(each, 'dtstart'), seconds: Number.isFinite(offset) ? offset : 0 }
    })
    .sort((one, other) => (one.start < other.start ? -1 : 1))[0]
}

type JCal = [string, unknown[][], unknown[]]

function isYearly([, properties]: JCal): boolean {
  return properties.some(([name]) => name === 'rrule')
}

function observances(block: Block): JCal[] {
  const found: JCal[] = []
  let lines: Block['lines'] = []
  for (const each of block.lines) {
    const [, edge, name] = /^\s*(BEGIN|END):\s*(STANDARD|DAYLIGHT)/i.exec(each.text) ?? []
    if (edge?.toUpperCase() === 'END' && name && found.length < 60) {
      const made = observance(name.toLowerCase(), lines)
      if (made) found.push(made)
    }
    lines = edge ? [] : [...lines.slice(-40), each]
  }
  return found
}

function observance(name: string, lines: Block['lines']): JCal | null {
  const properties = readProperties(lines, observed, new Problems())
  const needed = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO']
  if (!needed.every((each) => first(properties, each))) return null
  const jcal: unknown[][] = []
  for (const each of properties) {
    if (each.name === 'RRULE' && !comesEachYear(each.raw)) return null
    try {
      jcal.push(ICAL.parse.property(`${each.name}:${each.raw}`) as unknown[])
    } catch {
      return null
    }
  }
  return [name, jcal, []]
}

// Rules whose dates never come keep ical.js counting for ever (its issue 318): only the plain kind.
function comesEachYear(rule: string): boolean {
  const parts = ruleParts(rule)
  const days = parts?.get('BYDAY')?.split(',') ?? []
  const dates = parts?.get('BYMONTHDAY')?.split(',') ?? []
  if (parts?.get('FREQ') !== 'YEARLY' || Number(parts.get('INTERVAL') ?? 1) !== 1) return false
  if (![...parts.keys()].every((each) => plain.has(each))) return false
  if (dates.length > 0 && !dates.every((each) => Number(each) > 0 && Number(each) < 29))
    return false
  return days.every((each) =>
    (dates.length > 0 ? /^[A-Z]{2}$/ : /^[+-]?[1-4]?[A-Z]{2}$/).test(each),
  )
}

// A calendar may give Danish time a name of its own: looked at every third day for three years.
function sameClock(zone: Zone): boolean {
  const start = Temporal.PlainDateTime.from('2025-01-01T12:00')
  for (let days = 0; days < 1100; days += 3) {
    const wall = start.add({ days })
    if (!zone.instantOf(wall).equals(copenhagen.instantOf(wall))) return false
  }
  return true
}
