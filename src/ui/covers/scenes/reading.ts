import { colour } from '../colours.ts'
import { pick } from '../random.ts'
import type { Scene } from '../scene.ts'
import { circle, degrees, ellipse, group, line, polar, rect, times, wash } from '../shapes.ts'
import { cup, edge, openSeat } from '../things.ts'

const [x, y, open] = [320, 206, 3]
const spots: [number, number, string][] = [
  [150, 130, colour.coral],
  [320, 104, colour.lakeDeep],
  [490, 132, colour.sun],
  [488, 288, colour.white],
  [318, 316, colour.lilacDeep],
  [150, 288, colour.leafDeep],
]

/** A language café: armchairs, books and small cakes. */
export const reading: Scene = ({ somebody, variant }) =>
  wash(pick([colour.leafPale, colour.lakePale], variant)) +
  circle(x, y, 92, '#fff', ' fill-opacity=".5"') +
  circle(x, y, 62, colour.wood) +
  spots
    .map(([sx, sy, fill], index) => {
      const turn = degrees(Math.atan2(sy - y, sx - x)) - 90
      const seat = group(sx, sy, turn, 1, armchair(fill))
      if (index === open) return seat + openSeat({ x: sx, y: sy, turn, scale: 1.1, seat: false })
      const [bx, by] = polar(sx, sy, 32, Math.atan2(y - sy, x - sx))
      const reader = somebody({ x: sx, y: sy, turn, scale: 1.14, not: [fill] })
      return seat + reader + group(bx, by, turn, 1, book)
    })
    .join('') +
  onTable +
  plant(40, 48, 34) +
  plant(604, 46, 30) +
  plant(40, 364, 30) +
  plant(606, 366, 36)

const armchair = (fill: string) =>
  rect(-36, -24, 72, 60, 20, fill) +
  rect(-44, -20, 16, 50, 8, fill, edge(0.18, 2.5)) +
  rect(28, -20, 16, 50, 8, fill, edge(0.18, 2.5)) +
  rect(-40, 22, 80, 22, 11, fill, edge(0.18, 2.5))

const book =
  rect(-17, -10, 17, 21, 2, colour.white) +
  rect(0, -10, 17, 21, 2, colour.cream) +
  line('M-13 -5h9M-13 0h9M-13 5h6M4 -5h9M4 0h9', '#9DB1B7', 1.6)

const onTable =
  cup(300, 190, 30) +
  cup(344, 196, 100, colour.coral) +
  cup(326, 230, 190) +
  circle(294, 222, 12, colour.white) +
  times(3, (cake) => circle(...polar(294, 222, 5, cake * 2.1), 4, colour.woodDeep)) +
  group(356, 222, 20, 1, rect(-11, -8, 22, 16, 2, colour.lilac))

const plant = (px: number, py: number, radius: number) =>
  circle(px, py, radius * 0.5, colour.coralDeep) +
  times(6, (leaf) => {
    const fill = leaf % 2 ? colour.leafDeep : '#5C9A5B'
    const blade = ellipse(0, -radius * 0.62, radius * 0.26, radius * 0.56, fill)
    return group(px, py, leaf * 60, 1, blade)
  })
