import { type Area, byNearness, withNeighbours } from '#features/areas/index.ts'
import type { Search } from './search.ts'
import { text } from './text/index.ts'

/** The area somebody looks in: which areas that means, and what it is called. */
export interface Place {
  id: string
  /** "Ry", also where the area's whole name is "Ry, Tulstrup og Alling". */
  short: string
  /** "Ry og omegn", or just "Ry". */
  name: string
  areaIds: string[]
  /** The nearest areas that are taken with it. */
  neighbours: string[]
  /** All areas from near to far. */
  nearest: string[]
}

/** Where the search looks, or null for everywhere; an area that is not there is everywhere. */
export function placeOf(
  areas: readonly Area[],
  { area, nearby }: Pick<Search, 'area' | 'nearby'>,
): Place | null {
  const home = areas.find(({ id }) => id === area)
  if (!home) return null
  const taken = nearby ? withNeighbours(areas, home.id) : [home]
  const short = shortName(home.name)
  return {
    id: home.id,
    short,
    name: nearby ? text('andAround', { area: short }) : home.name,
    areaIds: taken.map(({ id }) => id),
    neighbours: taken.slice(1).map(({ name }) => shortName(name)),
    nearest: byNearness(areas, home.id).map(({ id }) => id),
  }
}

/** An area named after several villages is known by the first. */
export const shortName = (name: string): string => name.split(',')[0] ?? name
