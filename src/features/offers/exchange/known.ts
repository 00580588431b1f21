import type { Directory } from '../hsds/directory.ts'
import type { Known } from '../hsds/directory-of.ts'

/** What a file may point at, and the names that are taken. */
export const knownOf = ({ areas, places, associations }: Directory): Known => ({
  areas: new Set(areas.map(({ id }) => id)),
  places: new Set(places.map(({ id }) => id)),
  associations: new Map(associations.map(({ id, name }) => [name.toLowerCase(), id])),
})

/** Whether it can still be taken in, though something has changed at home since it was read. */
export function outdatedRefusal(
  brought: Directory,
  current: Directory,
): 'directory-outdated' | null {
  const known = knownOf(current)
  const areas = new Set([...known.areas, ...brought.areas.map(({ id }) => id)])
  const places = new Set([...known.places, ...brought.places.map(({ id }) => id)])
  const taken = brought.associations.some(({ id, name }) => {
    const other = known.associations.get(name.toLowerCase())
    return other !== undefined && other !== id
  })
  const inAreas = [...brought.associations, ...brought.places, ...brought.offers]
  const lost =
    inAreas.some(({ area_id }) => area_id !== null && !areas.has(area_id)) ||
    brought.offers.some(({ place_id }) => place_id !== null && !places.has(place_id))
  return taken || lost ? 'directory-outdated' : null
}
