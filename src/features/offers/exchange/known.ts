import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Directory } from '../hsds/directory.ts'
import { type Known, nameKey } from '../hsds/directory-of.ts'

/** What stands here in the directory or not: every association, and the invitations asked about. */
export async function standing(db: Db | Tx, services: readonly string[]) {
  const associations = db
    .selectFrom('association')
    .select(['id', 'name', 'area_id', 'status'])
    .execute()
  const invitations = db
    .selectFrom('invitation')
    .select('id')
    .where(sql<boolean>`id = any(${services}::text[])`)
    .execute()
  return { associations: await associations, invitations: await invitations }
}

/** What a file may point at, and the names that are taken: also those of who still waits. */
export const knownOf = (
  { areas, places, activities }: Directory,
  { associations, invitations }: Awaited<ReturnType<typeof standing>>,
): Known => ({
  areas: new Set(areas.map(({ id }) => id)),
  places: new Set(places.map(({ id }) => id)),
  associations: new Map(
    associations
      .filter(({ status }) => status === 'waiting' || status === 'listed')
      .map(({ id, area_id, name }) => [nameKey(area_id, name), id]),
  ),
  unlisted: idsOf(associations.filter(({ status }) => status !== 'listed')),
  listed: idsOf(associations.filter(({ status }) => status === 'listed')),
  hidden: idsOf(invitations).difference(idsOf(activities)),
})

const idsOf = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id))

/** Whether it can still be taken in, though something has changed at home since it was read. */
export function outdatedRefusal(brought: Directory, known: Known): 'directory-outdated' | null {
  const areas = new Set([...known.areas, ...brought.areas.map(({ id }) => id)])
  const places = new Set([...known.places, ...brought.places.map(({ id }) => id)])
  const hidden = brought.activities.some(({ id }) => known.hidden.has(id))
  const orphaned = brought.activities.some(
    ({ association_id: of }) =>
      of !== null && !known.listed.has(of) && !brought.associations.some(({ id }) => id === of),
  )
  const taken = brought.associations.some(({ id, area_id, name }) => {
    const other = known.associations.get(nameKey(area_id, name))
    return known.unlisted.has(id) || (other !== undefined && other !== id)
  })
  const inAreas = [
    ...brought.associations,
    ...brought.places,
    ...brought.offers,
    ...brought.activities,
  ]
  const lost =
    inAreas.some(({ area_id }) => area_id !== null && !areas.has(area_id)) ||
    [...brought.offers, ...brought.activities].some(
      ({ place_id }) => place_id !== null && !places.has(place_id),
    )
  return taken || lost || hidden || orphaned ? 'directory-outdated' : null
}
