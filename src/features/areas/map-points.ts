/** Something on a map. Without a link it is a town to find one's way by. */
export interface MapPoint {
  name: string
  latitude: number
  longitude: number
  href?: string
  text?: string
}

type Placed<P> = P & { latitude: number; longitude: number }

/** Those that have a position. */
export const placed = <P extends { latitude: number | null; longitude: number | null }>(
  points: readonly P[],
): Placed<P>[] =>
  points.filter((point): point is Placed<P> => point.latitude !== null && point.longitude !== null)

/** Towns to find one's way by, each under its first name. */
export const townPoints = (areas: readonly MapPoint[]): MapPoint[] =>
  areas.map(({ name, latitude, longitude }) => ({
    name: name.split(',')[0] ?? name,
    latitude,
    longitude,
  }))

/** Points as a map program reads them: GeoJSON (RFC 7946), longitude first. */
export const pointsFile = (points: readonly MapPoint[]) => ({
  type: 'FeatureCollection' as const,
  features: points.map(({ latitude, longitude, ...properties }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
    properties,
  })),
})

/** The answer's headers; points may be a minute old. */
export const pointsHeaders = {
  'content-type': 'application/geo+json',
  'cache-control': 'private, max-age=60',
}
