import type { Point } from './distance.ts'

/** Denmark, from Gedser to Skagen and from Blåvand to Christiansø. */
export const denmark = { south: 54.5, north: 57.8, west: 8, east: 15.3 }

export const isInDenmark = ({ latitude, longitude }: Point): boolean =>
  latitude > denmark.south &&
  latitude < denmark.north &&
  longitude > denmark.west &&
  longitude < denmark.east
