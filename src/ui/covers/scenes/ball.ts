import { colour } from '../colours.ts'
import { pick } from '../random.ts'
import type { Scene } from '../scene.ts'
import { area, circle, line, outline, rect, wash } from '../shapes.ts'
import { openSeat } from '../things.ts'

/** x, y, which way they face, which team. */
const players: [number, number, number, number][] = [
  [150, 116, 70, 0],
  [196, 270, 40, 0],
  [272, 176, 95, 0],
  [250, 320, 20, 0],
  [392, 128, 250, 1],
  [436, 262, 280, 1],
  [512, 176, 270, 1],
]
const bibs = [colour.sun, colour.coral]
const chalk = ' stroke="#fff" stroke-width="5"'

/** A court where everybody plays equally long. */
export const ball: Scene = ({ somebody, variant }) =>
  wash(variant % 2 ? colour.lakeDeep : colour.leafDeep) +
  rect(42, 28, 556, 344, 10, pick([colour.leaf, colour.lake], variant)) +
  rect(60, 46, 520, 308, 0, 'none', chalk) +
  line('M320 46V354', '#fff', 5) +
  outline(320, 200, 58, '#fff', 5) +
  line('M60 122a78 78 0 0 1 0 156M580 122a78 78 0 0 0 0 156', '#fff', 5) +
  players
    .map(([x, y, turn, team], index) => {
      const arms = index % 3 === 0 ? 'up' : 'walking'
      return somebody({ x, y, turn, scale: 1.12, arms, top: pick(bibs, team) })
    })
    .join('') +
  openSeat({ x: 370, y: 304, scale: 1.1, seat: false }) +
  circle(326, 206, 12, colour.white) +
  area('M326 201l5 3.6-2 5.8h-6l-2-5.8z', colour.ink)
