import { firstWhen, instantOfWhen } from './dates.ts'
import { clean, oneLine, plainText } from './plain-text.ts'
import { first, type Property, textOf } from './properties.ts'
import type { ZoneOf } from './zone-finding.ts'

/** What an event says about itself apart from when it is. */
export type Details = {
  title: string
  text: string
  place: string | null
  url: string | null
  geo: { lat: number; lon: number } | null
  categories: string[]
  cancelled: boolean
  tentative: boolean
  sequence: number
  changedAt: Temporal.Instant | null
}

/** The title, text, place and state of an event, cleaned and cut to lengths that can be shown. */
export function detailsOf(properties: Property[], zoneOf: ZoneOf): Details {
  const status = textOf(properties, 'STATUS').trim().toUpperCase()
  const sequence = Number.parseInt(textOf(properties, 'SEQUENCE'), 10)
  return {
    title: oneLine(textOf(properties, 'SUMMARY'), 300),
    text: plainText(textOf(properties, 'DESCRIPTION'), 10_000),
    place: oneLine(textOf(properties, 'LOCATION'), 300) || null,
    url: webAddress(textOf(properties, 'URL')),
    geo: geoOf(first(properties, 'GEO')),
    categories: categoriesOf(properties),
    cancelled: status === 'CANCELLED',
    tentative: status === 'TENTATIVE',
    sequence: sequence > 0 && sequence < 2 ** 31 ? sequence : 0,
    changedAt: changedOf(properties, zoneOf),
  }
}

/** The event's own UID, '' where it has none. */
export function uidOf(properties: Property[]): string {
  return oneLine(textOf(properties, 'UID'), 255)
}

// Only addresses that are safe to link to.
function webAddress(text: string): string | null {
  const given = clean(text).trim()
  if (given.length > 2000 || !/^https?:\/\//i.test(given)) return null
  const url = URL.parse(given)
  return url && url.username === '' && url.password === '' ? url.href : null
}

function geoOf(property: Property | undefined): Details['geo'] {
  const [lat, lon] = (Array.isArray(property?.values[0]) ? property.values[0] : []).map(Number)
  if (lat === undefined || lon === undefined) return null
  const fits = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0)
  return fits ? { lat, lon } : null
}

function categoriesOf(properties: Property[]): string[] {
  const named = properties
    .filter((each) => each.name === 'CATEGORIES')
    .flatMap((each) => each.values)
    .slice(0, 100)
    .map((each) => oneLine(String(each), 80))
  return [...new Set(named)].filter((each) => each !== '').slice(0, 30)
}

function changedOf(properties: Property[], zoneOf: ZoneOf): Temporal.Instant | null {
  const property = first(properties, 'LAST-MODIFIED') ?? first(properties, 'DTSTAMP')
  const when = firstWhen(property, zoneOf)
  return when ? instantOfWhen(when) : null
}
