import { colour } from '../colours.ts'
import type { Scene } from '../scene.ts'
import { area, circle, ellipse, group, line, outline, wash } from '../shapes.ts'
import { dog, openSeat, tree } from '../things.ts'

const path = 'M-30 300C110 210 190 350 330 286S540 250 680 330'
const ripples: [number, number, number][] = [
  [540, 84, 22],
  [540, 84, 40],
  [610, 30, 18],
  [470, 40, 16],
]
const trees: [number, number, number][] = [
  [52, 66, 44],
  [150, 38, 32],
  [120, 130, 30],
  [236, 88, 38],
  [30, 172, 26],
  [60, 388, 40],
  [236, 396, 34],
  [430, 384, 44],
  [590, 400, 34],
  [508, 392, 22],
]
const walkers: [number, number, number][] = [
  [96, 252, 68],
  [124, 306, 78],
  [206, 266, 100],
  [196, 318, 96],
  [322, 262, 78],
  [430, 246, 82],
  [428, 302, 92],
]

/** A path past a lake. */
export const walk: Scene = ({ random, somebody }) =>
  wash(colour.leafPale) +
  area('M640 0V190C560 176 520 226 440 190S404 60 330 0z', colour.lake) +
  ripples.map(([x, y, radius]) => outline(x, y, radius, '#ffffff80', 2.5)).join('') +
  swan +
  line(path, colour.sand, 96) +
  line(path, '#fff', 2, ' stroke-opacity=".6" stroke-dasharray="2 16"') +
  trees.map(([x, y, radius]) => tree(x + random() * 8, y + random() * 6, radius)).join('') +
  walkers
    .map(([x, y, turn], index) => {
      if (index === 5) return openSeat({ x: x + 10, y, turn, seat: false })
      const rollator = index === 3
      return somebody({
        x,
        y,
        turn,
        scale: 1.04,
        arms: 'walking',
        rollator,
        not: [colour.white],
      })
    })
    .join('') +
  dog(522, 300, 96)

const swan = group(
  540,
  84,
  24,
  1,
  ellipse(0, 0, 8, 13, '#fff') + circle(0, -13, 5, colour.leafDeep),
)
