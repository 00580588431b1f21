import type { Db, Tx } from '#platform/database/index.ts'
import type { Directory } from '../hsds/directory.ts'
import { type Known, nameKey } from '../hsds/directory-of.ts'

/** Every association there is, in the directory or not, in one statement. */
export const everyAssociation = (db: Db | Tx) =>
  db.selectFrom('association').select(['id', 'name', 'area_id', 'status']).execute()

type Standing = Awaited<ReturnType<typeof everyAssociation>>[number]

/** What a file may point at, and the names that are taken: also those of who still waits. */
export const knownOf = (
  { areas, places }: Directory,
  associations: readonly Standing[],
): Known => ({
  areas: new Set(areas.map(({ id }) => id)),
  places: new Set(places.map(({ id }) => id)),
  associations: new Map(
    associations
      .filter(({ status }) => status === 'waiting' || status === 'listed')
      .map(({ id, area_id, name }) => [nameKey(area_id, name), id]),
  ),
  unlisted: new Set(associations.filter(({ status }) => status !== 'listed').map(({ id }) => id)),
})

/** Whether it can still be taken in, though something has changed at home since it was read. */
export function outdatedRefusal(brought: Directory, known: Known): 'directory-outdated' | null {
  const areas = new Set([...known.areas, ...brought.areas.map(({ id }) => id)])
  const places = new Set([...known.places, ...brought.places.map(({ id }) => id)])
  const taken = brought.associations.some(({ id, area_id, name }) => {
    const other = known.associations.get(nameKey(area_id, name))
    return known.unlisted.has(id) || (other !== undefined && other !== id)
  })
  const inAreas = [...brought.associations, ...brought.places, ...brought.offers]
  const lost =
    inAreas.some(({ area_id }) => area_id !== null && !areas.has(area_id)) ||
    brought.offers.some(({ place_id }) => place_id !== null && !places.has(place_id))
  return taken || lost ? 'directory-outdated' : null
}
