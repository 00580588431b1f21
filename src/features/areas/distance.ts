export interface Point {
  latitude: number
  longitude: number
}

const EARTH_KM = 6371
const NEIGHBOUR_KM = 9

/** Kilometres as the crow flies (haversine formula). */
export function kilometres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (angle: number) => Math.sin(angle / 2) ** 2
  const turn =
    half(radians(b.latitude - a.latitude)) +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      half(radians(b.longitude - a.longitude))
  return 2 * EARTH_KM * Math.asin(Math.sqrt(turn))
}

/** The areas from near to far, the one asked for first. */
export function byNearness<A extends Point & { id: string }>(areas: readonly A[], id: string): A[] {
  const from = areas.find((area) => area.id === id)
  if (!from) return [...areas]
  return areas.toSorted((a, b) => kilometres(from, a) - kilometres(from, b))
}

/** The area and those one would cycle to: within nine kilometres, or else the two nearest. */
export function withNeighbours<A extends Point & { id: string }>(
  areas: readonly A[],
  id: string,
): A[] {
  const sorted = byNearness(areas, id)
  const [home] = sorted
  if (!home || home.id !== id) return []
  const near = sorted.filter((area) => kilometres(home, area) <= NEIGHBOUR_KM)
  return near.length >= 3 ? near : sorted.slice(0, 3)
}
