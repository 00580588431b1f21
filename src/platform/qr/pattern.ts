import type { Version } from './versions.ts'

export type Squares = boolean[][]

/** What every code of a size has. Where it is undefined, the data goes. */
export type Pattern = (boolean | undefined)[][]

/** Rings around a middle, from the middle out. */
const FINDER = [true, true, false, true, false]
const ALIGNING = [true, false, true]
/** From this version on a code tells its size. */
const TELLS_SIZE = 7

/** Three large squares to find it by, small ones to align, dotted lines, and its size. */
export function patternOf(version: Version): Pattern {
  const { size, alignment, number } = version
  const pattern: Pattern = Array.from({ length: size }, () => Array(size).fill(undefined))
  const put = (row: number, column: number, dark: boolean) => {
    const line = pattern[row]
    if (line && column >= 0 && column < size) line[column] = dark
  }
  const rings = (row: number, column: number, dark: readonly boolean[]) => {
    const reach = dark.length - 1
    for (let down = -reach; down <= reach; down++)
      for (let right = -reach; right <= reach; right++)
        put(row + down, column + right, dark[Math.max(Math.abs(down), Math.abs(right))] === true)
  }
  for (let place = 0; place < size; place++) {
    put(6, place, place % 2 === 0)
    put(place, 6, place % 2 === 0)
  }
  const far = size - 4
  for (const [row, column] of [
    [3, 3],
    [3, far],
    [far, 3],
  ] as const)
    rings(row, column, FINDER)
  const last = alignment.at(-1)
  for (const row of alignment)
    for (const column of alignment) {
      const corners = ['6,6', `6,${last}`, `${last},6`]
      if (!corners.includes(`${row},${column}`)) rings(row, column, ALIGNING)
    }
  // Room for which mask it has, and the one square that is always dark.
  for (const [row, column] of formatPlaces(size)) put(row, column, false)
  put(size - 8, 8, true)
  if (number >= TELLS_SIZE)
    for (const [place, bit] of bitsOf(versionBits(number), 18).entries()) {
      const [across, along] = [Math.floor(place / 3), size - 11 + (place % 3)]
      put(across, along, bit)
      put(along, across, bit)
    }
  return pattern
}

/** Where the mask is told, twice, from the lowest bit to the highest (ISO/IEC 18004, figure 25). */
export function formatPlaces(size: number): [row: number, column: number][] {
  const around = [0, 1, 2, 3, 4, 5, 7, 8]
  return [
    ...around.map((row): [number, number] => [row, 8]),
    ...[7, 5, 4, 3, 2, 1, 0].map((column): [number, number] => [8, column]),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((back): [number, number] => [8, size - back]),
    ...[7, 6, 5, 4, 3, 2, 1].map((back): [number, number] => [size - back, 8]),
  ]
}

/** Level M is 00; ten bits of correction, and a mask of its own (ISO/IEC 18004, 7.9). */
export const formatBits = (mask: number): number => withRest(mask, 10, 0x537) ^ 0x5412

/** ISO/IEC 18004, 7.10: told from version 7 on. */
export const versionBits = (number: number): number => withRest(number, 12, 0x1f25)

/** From the lowest to the highest. */
export const bitsOf = (value: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, place) => ((value >> place) & 1) === 1)

function withRest(value: number, bits: number, divisor: number): number {
  let rest = value << bits
  for (let bit = 31 - Math.clz32(rest); bit >= bits; bit--)
    if ((rest >> bit) & 1) rest ^= divisor << (bit - bits)
  return (value << bits) | rest
}
