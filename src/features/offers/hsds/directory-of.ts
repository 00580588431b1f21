import { isInterest, isTrait } from '#features/invitations/index.ts'
import { activitiesIn } from './activities-in.ts'
import { areasIn } from './areas-in.ts'
import type { AssociationEntry, Directory } from './directory.ts'
import type { Gathered, ReadRow, Say } from './gathering.ts'
import { linksIn } from './links-in.ts'
import { offersIn } from './offers-in.ts'
import { placesIn } from './places-in.ts'
import { checkRows } from './row-checks.ts'
import { MUNICIPALITY, taxonomies } from './shape.ts'

/** What stands in our own directory already, and may be pointed at. */
export interface Known {
  areas: ReadonlySet<string>
  places: ReadonlySet<string>
  /** The id of the association that has the name, also of one that still waits; see `nameKey`. */
  associations: ReadonlyMap<string, string>
  /** Associations that are not in the directory: they wait, were refused, or have ended. */
  unlisted: ReadonlySet<string>
  listed: ReadonlySet<string>
  /** Invitations that stand here and are in no directory: somebody's own, not approved, over. */
  hidden: ReadonlySet<string>
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

  const checkName = nameCheck(known, say)
  const associations = tables.organizations
    .filter(({ values }) => values.id !== MUNICIPALITY)
    .map((row): AssociationEntry => {
      const { id = '', name = '', legal_status = '', description = '', tax_id = '' } = row.values
      const area_id = areaOf('organization', row, false)
      if (tax_id !== '' && !/^\d{8}$/.test(tax_id))
        say(row, 'tax_id', 'cvr-wrong', tax_id.slice(0, 80))
      if (known.unlisted.has(id)) say(row, 'id', 'association-unlisted', id)
      checkName(row, area_id)
      const words = links.of('organization', row, taxonomies.words)
      const said = (code: string) => words.find((one) => one.code === code)?.value ?? ''
      return {
        id,
        name,
        kind: legal_status,
        area_id,
        summary: description,
        about: said('about'),
        doings: said('doings'),
        cvr: tax_id || null,
        interests: chosen('organization', row, 'interests'),
      }
    })
  const places = placesIn({ tables, links, say, areaOf, chosen })
  const isPlace = (id: string) => known.places.has(id) || places.some((place) => place.id === id)
  const offers = offersIn({ tables, links, say, isPlace, areaOf })
  const isAssociation = (id: string) =>
    known.listed.has(id) || associations.some((one) => one.id === id)
  const isHidden = (id: string) => known.hidden.has(id)
  const activities = activitiesIn({ tables, links, say, isAssociation, isHidden, areaOf, chosen })
  const directory: Directory = { areas, associations, places, offers, activities }
  return { directory, problems }
}

/** Two associations of one area cannot have the same name, here or at home. */
function nameCheck({ associations }: Known, say: Say) {
  const taken = new Map(associations)
  return (row: ReadRow, areaId: string) => {
    const { id = '', name = '' } = row.values
    if (name === '') return
    const other = taken.get(nameKey(areaId, name))
    if (other !== undefined && other !== id) say(row, 'name', 'name-taken', name)
    taken.set(nameKey(areaId, name), id)
  }
}

/** What must be one of a kind: the name, in small letters, among those of one area. */
export const nameKey = (areaId: string, name: string) => `${areaId}\n${name.toLowerCase()}`
