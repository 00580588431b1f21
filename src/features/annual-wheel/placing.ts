import type { TurnState } from './kinds.ts'

/** One mark on the wheel: where in the year, and how far out. */
export interface Mark {
  /** Clockwise from the first of January, in radians. */
  angle: number
  /** The inner rows are taken first. */
  row: number
  state: TurnState | 'elsewhere'
}

const ROWS = 4
/** Closer than this two marks would lie on each other. */
const APART = 0.13

/** How far round the year a day is. */
export const angleOf = (on: Temporal.PlainDate): number =>
  (2 * Math.PI * (on.dayOfYear - 0.5)) / on.daysInYear

/** Marks in the order of their days, each in the first row where there is room. */
export function placed(items: readonly { on: Temporal.PlainDate; state: Mark['state'] }[]): Mark[] {
  const marks: Mark[] = []
  for (const { on, state } of items) {
    const angle = angleOf(on)
    const near = marks.filter((mark) => angle - mark.angle < APART)
    const taken = near.map(({ row }) => row)
    const free = Array.from({ length: ROWS }, (_, row) => row).find((row) => !taken.includes(row))
    marks.push({ angle, row: free ?? near.length % ROWS, state })
  }
  return marks
}
