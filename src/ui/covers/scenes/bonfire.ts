import { colour } from '../colours.ts'
import type { Scene } from '../scene.ts'
import { circle, degrees, group, line, polar, rect, round, times, wash } from '../shapes.ts'
import { openSeat, tree } from '../things.ts'

const [x, y, seats, open] = [320, 204, 8, 5]

const glow: [number, number][] = [
  [210, 0.07],
  [168, 0.1],
  [124, 0.14],
  [84, 0.2],
]
const trees: [number, number, number][] = [
  [46, 54, 46],
  [120, 22, 30],
  [600, 60, 50],
  [40, 356, 52],
  [590, 352, 46],
  [520, 392, 28],
  [124, 398, 26],
]

const angle = (seat: number) => 0.2 + (seat / seats) * 6.283
const facing = (seat: number) => degrees(angle(seat)) - 90

/** A fire in the evening, with bread on sticks. */
export const bonfire: Scene = ({ somebody }) =>
  wash('#16374A') +
  glow
    .map(([radius, opacity]) => circle(x, y, radius, colour.sun, ` fill-opacity="${opacity}"`))
    .join('') +
  fire +
  logs +
  times(seats, (seat) => {
    const [px, py] = polar(x, y, 134, angle(seat))
    const turn = facing(seat)
    if (seat === open) {
      return openSeat({ x: px, y: py, turn, scale: 1.05, dark: true, seat: false })
    }
    const not = [colour.ink, colour.lakeDeep]
    return somebody({ x: px, y: py, turn, scale: 1.1, not }) + bread(seat)
  }) +
  trees.map(([tx, ty, radius]) => tree(tx, ty, radius, '#123F3A', '#1E5A4C')).join('')

function flame(radius: number, fill: string, first: number) {
  const points = Array.from({ length: 14 }, (_, point) =>
    polar(x, y, point % 2 ? radius * 0.6 : radius, (point / 14) * 6.283 + first)
      .map(round)
      .join(' '),
  )
  return `<path d="M${points.join('L')}z" fill="${fill}" stroke="${fill}" stroke-width="6" stroke-linejoin="round"/>`
}

const fire =
  times(12, (stone) => circle(...polar(x, y, 50, stone * 0.5236), 8.5, '#7C8C92')) +
  line('M292 180L350 232M350 178L290 230M320 168V240', colour.coffee, 11) +
  flame(36, colour.coral, 0) +
  flame(24, colour.sun, 0.2) +
  flame(11, colour.cream, 0.1)

const logs = times(4, (log) => {
  const seat = log * 2
  const [px, py] = polar(x, y, 146, angle(seat) + 0.39)
  return group(px, py, facing(seat) + 22, 1, rect(-66, -10, 132, 20, 10, '#8A5E3C'))
})

function bread(seat: number) {
  const hand = polar(x, y, 104, angle(seat) - 0.06)
  const end = polar(x, y, 54, angle(seat) - 0.02)
  const stick = `M${hand.map(round).join(' ')}L${end.map(round).join(' ')}`
  return line(stick, colour.woodDeep, 3) + circle(...end, 6, colour.sand)
}
