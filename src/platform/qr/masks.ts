import type { Squares } from './pattern.ts'

type Mask = (row: number, column: number) => boolean

/** Which squares are turned, so that nothing in the data looks like a pattern (ISO/IEC 18004, table 10). */
export const masks: readonly Mask[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** How hard it is to read: the lower the better (ISO/IEC 18004, 7.8.3). */
export function penaltyOf(squares: Squares): number {
  const lines = [...squares, ...turned(squares)].map((line) =>
    line.map((dark) => (dark ? '1' : '0')).join(''),
  )
  const runs = sum(
    lines.flatMap((line) => (line.match(/0{5,}|1{5,}/g) ?? []).map(({ length }) => length - 2)),
  )
  const likeFinders = sum(
    lines.map((line) => 40 * (line.match(/(?=10111010000|00001011101)/g) ?? []).length),
  )
  return runs + 3 * blocksOf(squares) + likeFinders + 10 * unevenness(squares)
}

const turned = (squares: Squares): Squares =>
  squares.map((_, column) => squares.map((line) => line[column] === true))

function blocksOf(squares: Squares): number {
  const at = (row: number, column: number) => squares[row]?.[column]
  const isBlock = (row: number, column: number) => {
    const dark = at(row, column)
    return (
      dark === at(row, column + 1) &&
      dark === at(row + 1, column) &&
      dark === at(row + 1, column + 1)
    )
  }
  const inner = Array.from({ length: squares.length - 1 }, (_, place) => place)
  return sum(inner.map((row) => inner.filter((column) => isBlock(row, column)).length))
}

/** How many whole steps of 5 % it is from being half dark. */
function unevenness(squares: Squares): number {
  const all = squares.flat()
  const dark = all.filter(Boolean).length
  return Math.floor(Math.abs((100 * dark) / all.length - 50) / 5)
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
