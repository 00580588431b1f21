import { colour } from '../colours.ts'
import type { Scene } from '../scene.ts'
import { circle, group, line, polar, rect, times, wash } from '../shapes.ts'
import { lettuce, openSeat, tree } from '../things.ts'

/** A shared kitchen garden: work for those who stand and those who sit. */
export const garden: Scene = ({ somebody }) =>
  wash('#D9C19A') +
  beds +
  somebody({ x: 120, y: 186, scale: 1.08 }) +
  somebody({ x: 336, y: 184, turn: -8, scale: 1.08, wheelchair: true }) +
  somebody({ x: 214, y: 224, turn: 176, scale: 1.08 }) +
  somebody({ x: 520, y: 216, turn: 178, scale: 1.08 }) +
  somebody({ x: 566, y: 180, turn: 4, scale: 1.08 }) +
  openSeat({ x: 352, y: 316, scale: 1.1, seat: false }) +
  wateringCan +
  tree(10, 206, 22) +
  tree(630, 396, 30) +
  tree(412, 394, 18)

type Plant = (x: number, y: number, column: number, row: number) => string

function bed(x: number, y: number, width: number, height: number, plant: Plant) {
  const apart = 29
  const columns = Math.floor((width - 22) / apart)
  const rows = Math.floor((height - 22) / apart)
  const left = x + (width - (columns - 1) * apart) / 2
  const top = y + (height - (rows - 1) * apart) / 2
  return (
    rect(x, y, width, height, 8, colour.woodDeep) +
    rect(x + 7, y + 7, width - 14, height - 14, 4, '#6E4A33') +
    times(columns, (column) =>
      times(rows, (row) => plant(left + column * apart, top + row * apart, column, row)),
    )
  )
}

const flower: Plant = (x, y, _column, row) =>
  circle(x, y, 10, colour.leafDeep) +
  times(5, (petal) =>
    circle(...polar(x, y, 6.4, petal * 1.256 + row), 3.4, petal % 2 ? colour.sun : colour.cream),
  )

const mixed: Plant = (x, y, column) =>
  column % 2
    ? circle(x, y, 8, colour.coral) + circle(x, y, 2.6, colour.leafPale)
    : lettuce(x, y, 9, colour.leafDeep, colour.leaf)

const cabbages: Plant = (x, y, column) =>
  column > 3 ? lettuce(x, y, 11, colour.lilac, colour.lilacDeep) : lettuce(x, y, 11)

const beds =
  bed(36, 30, 190, 104, (x, y) => lettuce(x, y, 11)) +
  bed(262, 24, 130, 116, mixed) +
  bed(428, 30, 180, 104, flower) +
  bed(36, 262, 246, 108, cabbages) +
  bed(440, 262, 168, 108, (x, y) => circle(x, y, 9, colour.leaf) + circle(x, y, 5, colour.sunDeep))

const wateringCan = group(
  432,
  196,
  30,
  1,
  rect(-18, -14, 36, 28, 10, colour.lake) +
    line('M18 -4L36 -16M-18 0q-16 0 -16 -10', colour.lake, 6) +
    circle(0, 0, 7, colour.lakeDeep),
)
