import { colour } from '../colours.ts'
import { pick } from '../random.ts'
import type { Scene } from '../scene.ts'
import {
  circle,
  degrees,
  group,
  line,
  type Point,
  polar,
  rect,
  round,
  times,
  wash,
} from '../shapes.ts'
import { chair, openSeat } from '../things.ts'

const [x, y, seats, open] = [320, 204, 6, 3]

const rug: [number, string][] = [
  [168, colour.coral],
  [146, colour.cream],
  [124, colour.lilac],
  [98, colour.sun],
  [70, colour.rose],
  [40, colour.lakePale],
]
const balls: [number, number, string, number][] = [
  [x - 30, y - 14, colour.coralDeep, 17],
  [x + 22, y - 24, colour.lakeDeep, 14],
  [x + 30, y + 22, colour.leafDeep, 16],
  [x - 12, y + 28, colour.lilacDeep, 13],
]
const wools = [colour.lilacDeep, colour.lake, colour.white, colour.leafDeep, colour.coralDeep]

/** Chairs on a round rug, with yarn running between people. */
export const knitting: Scene = ({ random, somebody, variant }) => {
  const first = 0.3 + random() * 0.3
  const laps: Point[] = []

  const circleOfPeople = times(seats, (seat) => {
    const angle = first + (seat / seats) * 6.283
    const turn = degrees(angle) - 90
    const [px, py] = polar(x, y, 146, angle)
    if (seat === open) return openSeat({ x: px, y: py, turn, scale: 1.06 })
    laps.push(polar(x, y, 106, angle))
    const fill = pick([colour.lakeDeep, colour.leafDeep, colour.lilacDeep], seat)
    return (
      chair(...polar(x, y, 154, angle), turn, fill, 1.1) +
      somebody({ x: px, y: py, turn, scale: 1.1, not: [colour.coral] }) +
      group(...polar(x, y, 110, angle), turn, 1, work(pick(wools, seat)))
    )
  })

  return (
    wash(pick([colour.lilacPale, colour.cream], variant)) +
    rug.map(([radius, fill]) => circle(x, y, radius, fill)).join('') +
    circleOfPeople +
    balls
      .map(([bx, by, wool, radius], index) => ball(bx, by, wool, radius, pick(laps, index)))
      .join('')
  )
}

const work = (wool: string) =>
  rect(-15, -9, 30, 17, 4, wool) + line('M-20 4L14 -12M20 4L-14 -12', colour.woodDeep, 2.6)

function ball(bx: number, by: number, wool: string, radius: number, [lx, ly]: Point) {
  const bend = `${round((lx + bx) / 2 + 30)} ${round((ly + by) / 2 - 24)}`
  const thread = (down: number) =>
    `M${round(bx - radius * 0.6)} ${round(by + radius * down)}q${round(radius * 0.6)} ${round(-radius * 0.6)} ${round(radius * 1.2)} 0`
  return (
    line(`M${round(lx)} ${round(ly)}Q${bend} ${round(bx)} ${round(by)}`, wool, 2.6) +
    circle(bx, by, radius, wool) +
    line(thread(-0.2) + thread(0.25), '#fff', 2, ' stroke-opacity=".55"')
  )
}
