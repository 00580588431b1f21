import { isInterest, isTrait } from '#features/invitations/index.ts'
import { areasIn } from './areas-in.ts'
import type { AssociationEntry, Directory, PlaceEntry } from './directory.ts'
import type { Gathered, ReadRow, Say } from './gathering.ts'
import { linksIn } from './links-in.ts'
import { offersIn } from './offers-in.ts'
import { checkRows } from './row-checks.ts'
import { MUNICIPALITY, taxonomies } from './shape.ts'

/** What stands in our own directory already, and may be pointed at. */
export interface Known {
  areas: ReadonlySet<string>
  places: ReadonlySet<string>
  /** The id of the association that has the name, in small letters. */
  associations: ReadonlyMap<string, string>
}

/** What the rows mean, or where they make no sense. Gives problems too for what was read. */
export function directoryOf(gathered: Gathered, known: Known) {
  const { tables } = gathered
  const problems = [...gathered.problems]
  const say: Say = ({ place }, column, key, value) =>
    problems.push({ ...place, column, key, ...(value && { value }) })
  checkRows(tables, say)
  const links = linksIn(gathered, say)
  const areas = areasIn(tables, say)
  const isArea = (id: string) => known.areas.has(id) || areas.some((area) => area.id === id)

  function areaOf(entity: string, row: ReadRow, mayLack: boolean): string {
    const [first, second] = links.of(entity, row, taxonomies.areas)
    if (!first && !mayLack) say(row, 'attributes', 'area-missing')
    if (second) say(second.row, 'taxonomy_term_id', 'area-twice')
    if (first && !isArea(first.code)) say(first.row, 'taxonomy_term_id', 'area-unknown', first.code)
    return first?.code ?? ''
  }

  function chosen(entity: string, row: ReadRow, which: 'interests' | 'traits'): string[] {
    const all = links.of(entity, row, taxonomies[which])
    const [knows, key] =
      which === 'interests'
        ? ([isInterest, 'interest-unknown'] as const)
        : ([isTrait, 'trait-unknown'] as const)
    for (const one of all) if (!knows(one.code)) say(one.row, 'taxonomy_term_id', key, one.code)
    return [...new Set(all.map(({ code }) => code))]
  }

  const associations = tables.organizations
    .filter(({ values }) => values.id !== MUNICIPALITY)
    .map((row): AssociationEntry => {
      const { id = '', name = '', legal_status = '', description = '' } = row.values
      return {
        id,
        name,
        kind: legal_status,
        area_id: areaOf('organization', row, false),
        summary: description,
        interests: chosen('organization', row, 'interests'),
      }
    })
  checkNames(tables.organizations, known, say)
  const places = tables.locations.map((row): PlaceEntry => {
    const { id = '', name = '', location_type = '', description = '' } = row.values
    if (location_type !== 'physical')
      say(row, 'location_type', 'location-type-wrong', location_type)
    return {
      id,
      name,
      area_id: areaOf('location', row, false),
      summary: description,
      traits: chosen('location', row, 'traits'),
    }
  })
  const isPlace = (id: string) => known.places.has(id) || places.some((place) => place.id === id)
  const offers = offersIn({ tables, links, say, isPlace, areaOf })
  return { directory: { areas, associations, places, offers } satisfies Directory, problems }
}

/** Two associations cannot have the same name, here or at home. */
function checkNames(rows: ReadRow[], { associations }: Known, say: Say) {
  const taken = new Map(associations)
  for (const row of rows) {
    const { id = '', name = '' } = row.values
    if (id === MUNICIPALITY || name === '') continue
    const small = name.toLowerCase()
    const other = taken.get(small)
    if (other !== undefined && other !== id) say(row, 'name', 'name-taken', name)
    taken.set(small, id)
  }
}
