import { denmark } from '#features/areas/index.ts'

export interface Tile {
  z: number
  x: number
  y: number
}

const CLOSEST = 17
const FARTHEST = 6

/**
 * The tile that an address names, or null where there is none to fetch: maps of ours show
 * Denmark, and nobody needs to be fetched the rest of the world through us.
 */
export function readTile(z: string, x: string, y: string): Tile | null {
  const tile = { z: Number(z), x: Number(x), y: Number(y) }
  const { z: zoom } = tile
  if (!Object.values(tile).every(Number.isInteger) || zoom < FARTHEST || zoom > CLOSEST) return null
  const across = 2 ** zoom
  const touches =
    longitude(tile.x / across) < denmark.east &&
    longitude((tile.x + 1) / across) > denmark.west &&
    latitude((tile.y + 1) / across) < denmark.north &&
    latitude(tile.y / across) > denmark.south
  return touches ? tile : null
}

const longitude = (along: number) => along * 360 - 180

/** Where a share of the way down the square map lies (Web Mercator). */
const latitude = (down: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI

/** The address at the server that draws them. */
export const tileAddress = (template: string, { z, x, y }: Tile): string =>
  template.replaceAll('{z}', `${z}`).replaceAll('{x}', `${x}`).replaceAll('{y}', `${y}`)
