import { isFact } from '#features/meeting-places/index.ts'
import type { FactEntry, PlaceEntry } from './directory.ts'
import type { Gathered, Problem, ReadRow, Say } from './gathering.ts'
import type { Links } from './links-in.ts'
import { taxonomies, YOUTH } from './shape.ts'

interface Asked {
  tables: Gathered['tables']
  links: Links
  say: Say
  areaOf: (entity: string, row: ReadRow, mayLack: boolean) => string
  chosen: (entity: string, row: ReadRow, which: 'traits') => string[]
}

/** The locations as meeting places, each with where it is, its hours and what to know at the door. */
export function placesIn({ tables, links, say, areaOf, chosen }: Asked): PlaceEntry[] {
  const rowsAt = (table: 'addresses' | 'schedules' | 'accessibility') => {
    const known = new Set(tables.locations.map(({ values }) => values.id))
    const rows = tables[table].filter(({ values }) => !values.service_id)
    for (const row of rows)
      if (!known.has(row.values.location_id ?? ''))
        say(row, 'location_id', 'location-unknown', row.values.location_id?.slice(0, 80))
    const groups = Map.groupBy(rows, ({ values }) => values.location_id)
    return (id: string) => groups.get(id) ?? []
  }
  const [addresses, schedules, accessibility] = [
    rowsAt('addresses'),
    rowsAt('schedules'),
    rowsAt('accessibility'),
  ]
  const only = (rows: ReadRow[], column: string, twice: Problem['key']): ReadRow['values'] => {
    const [first, second] = rows
    if (second) say(second, column, twice)
    return first?.values ?? {}
  }
  return tables.locations.map((row) => {
    const { id = '', name = '', location_type = '', description = '' } = row.values
    if (location_type !== 'physical')
      say(row, 'location_type', 'location-type-wrong', location_type)
    const [youth = [], open = []] = [true, false].map((wanted) =>
      schedules(id).filter(({ values }) => (values.notes === YOUTH) === wanted),
    )
    return {
      id,
      name,
      area_id: areaOf('location', row, false),
      summary: description,
      traits: chosen('location', row, 'traits'),
      address: only(addresses(id), 'location_id', 'address-twice').address_1 ?? '',
      ...positionOf(row, say),
      opening: only(open, 'location_id', 'schedule-twice').description ?? '',
      youth_hours: only(youth, 'location_id', 'schedule-twice').description ?? '',
      facts: factsIn(accessibility(id), links, say),
    }
  })
}

/** Two numbers in degrees, or neither. */
function positionOf(row: ReadRow, say: Say): Pick<PlaceEntry, 'latitude' | 'longitude'> {
  const { latitude = '', longitude = '' } = row.values
  if (latitude === '' && longitude === '') return { latitude: null, longitude: null }
  const read = (column: 'latitude' | 'longitude', typed: string, most: number) => {
    const degrees = Number(typed)
    const isWrong = typed.trim() === '' || !(Math.abs(degrees) <= most)
    if (isWrong) say(row, column, 'position-wrong', typed.slice(0, 80))
    return isWrong ? 0 : degrees
  }
  return { latitude: read('latitude', latitude, 90), longitude: read('longitude', longitude, 180) }
}

/** What to know at the door. Without a term of ours, a row is somebody else's words: left out. */
function factsIn(rows: ReadRow[], links: Links, say: Say): FactEntry[] {
  const facts = rows.flatMap((row): FactEntry[] => {
    const [link, second] = links.of('accessibility', row, taxonomies.facts)
    if (second) say(second.row, 'taxonomy_term_id', 'fact-twice', second.code)
    if (!link) return []
    if (!isFact(link.code)) say(link.row, 'taxonomy_term_id', 'fact-unknown', link.code)
    if (link.value !== 'ja' && link.value !== 'nej')
      say(link.row, 'value', 'fact-unclear', link.value.slice(0, 80))
    return [[link.code, link.value === 'ja', row.values.details ?? '']]
  })
  const seen = new Set<string>()
  for (const [number, [fact]] of facts.entries()) {
    const row = rows[number]
    if (seen.has(fact) && row) say(row, 'id', 'fact-twice', fact)
    seen.add(fact)
  }
  return facts.sort(([a], [b]) => (a < b ? -1 : 1))
}
