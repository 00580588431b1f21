import { codewordsOf, MOST_BYTES, versionFor } from './codewords.ts'
import { masks, penaltyOf } from './masks.ts'
import {
  bitsOf,
  formatBits,
  formatPlaces,
  type Pattern,
  patternOf,
  type Squares,
} from './pattern.ts'

/**
 * An address as a QR code (ISO/IEC 18004: bytes, level M, to version 10): its rows from the top,
 * true where a square is dark. Around it belongs a light margin of four squares.
 */
export function qrRows(words: string): Squares {
  const bytes = new TextEncoder().encode(words)
  const version = versionFor(bytes)
  const pattern = patternOf(version)
  const bits = codewordsOf(bytes, version).flatMap((byte) => bitsOf(byte, 8).toReversed())
  const drawn = masks.map((_, mask) => drawnWith(mask, pattern, bits))
  return drawn.reduce((best, other) => (penaltyOf(other) < penaltyOf(best) ? other : best))
}

/** Whether an address is short enough for a code of ours. */
export const fitsQr = (words: string): boolean =>
  new TextEncoder().encode(words).length <= MOST_BYTES

const MARGIN = 4

/** The dark squares as one path for SVG, and how many units there are on each side. */
export function qrDrawing(words: string): { size: number; path: string } {
  const rows = qrRows(words)
  const runs = rows.flatMap((line, row) =>
    runsOf(line).map(
      ([from, length]) => `M${from + MARGIN} ${row + MARGIN}h${length}v1h-${length}z`,
    ),
  )
  return { size: rows.length + 2 * MARGIN, path: runs.join('') }
}

/** The same as a picture in black on white. */
export function qrSvg(words: string): string {
  const { size, path } = qrDrawing(words)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}

const runsOf = (line: readonly boolean[]): [from: number, length: number][] =>
  [
    ...line
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ].map((run) => [run.index, run[0].length])

function drawnWith(mask: number, pattern: Pattern, bits: readonly boolean[]): Squares {
  const isTurned = masks[mask] ?? (() => false)
  const squares = pattern.map((line) => line.map((dark) => dark === true))
  const put = (row: number, column: number, dark: boolean) => {
    const line = squares[row]
    if (line) line[column] = dark
  }
  for (const [place, [row, column]] of dataPlaces(pattern).entries())
    put(row, column, (bits[place] === true) !== isTurned(row, column))
  const told = bitsOf(formatBits(mask), 15)
  for (const [place, [row, column]] of formatPlaces(squares.length).entries())
    put(row, column, told[place % 15] === true)
  return squares
}

/** In columns of two from the right, up and down in turn, past the dotted line in column 6. */
function dataPlaces(pattern: Pattern): [row: number, column: number][] {
  const rows = pattern.map((_, row) => row)
  const pairs = rows.filter((column) =>
    column < 6 ? column % 2 === 1 : column > 6 && column % 2 === 0,
  )
  return pairs
    .toReversed()
    .flatMap((right, turn) =>
      (turn % 2 === 0 ? rows.toReversed() : rows).flatMap((row) =>
        [right, right - 1]
          .filter((column) => pattern[row]?.[column] === undefined)
          .map((column): [number, number] => [row, column]),
      ),
    )
}
