import { colour } from '../colours.ts'
import type { Head } from '../hair.ts'
import type { Scene } from '../scene.ts'
import { area, circle, group, line, outline, rect, times, wash } from '../shapes.ts'
import { openSeat } from '../things.ts'

const swimmers: [number, number, Head][] = [
  [140, 110, 'cap'],
  [190, 210, 'beanie'],
  [92, 236, 'bun'],
  [488, 96, 'short'],
]
const planks = '#E2B57F'

/** Winter bathing: in the water, or on the jetty with a cup of tea. */
export const water: Scene = ({ somebody }) =>
  wash(colour.lake) +
  area('M0 400V330C90 304 150 356 250 334S430 330 500 352 600 340 640 326V400z', colour.sand) +
  jetty +
  swimmers
    .map(([x, y, head], index) => {
      const arms = index % 2 ? 'wide' : 'up'
      const turn = 60 + index * 40
      return rings(x, y, 25, 41, 58) + somebody({ x, y, turn, scale: 1.2, head, arms })
    })
    .join('') +
  rings(500, 214, 44, 62) +
  openSeat({ x: 500, y: 211, scale: 1.15, seat: false }) +
  somebody({ x: 270, y: 52, turn: -20, scale: 1.05, arms: 'down' }) +
  somebody({ x: 336, y: 56, turn: 30, scale: 1.05, arms: 'down' }) +
  somebody({ x: 300, y: 232, scale: 1.05, arms: 'walking', not: [colour.sun] }) +
  group(556, 350, 8, 1, blanket) +
  towel(392, 372, colour.sun) +
  towel(452, 384, colour.lilac)

const rings = (x: number, y: number, ...radii: number[]) =>
  radii
    .map((radius, index) =>
      outline(x, y, radius, ['#ffffffbf', '#ffffff87', '#ffffff4f'][index] ?? '', 3),
    )
    .join('')

const jetty =
  group(
    300,
    0,
    0,
    1,
    times(13, (plank) => rect(-34, 376 - plank * 27, 68, 23, 3, plank % 2 ? colour.wood : planks)),
  ) +
  rect(256, 42, 88, 24, 3, colour.wood) +
  rect(216, 42, 168, 23, 3, planks) +
  rect(216, 68, 168, 23, 3, colour.wood) +
  line('M390 62h26M390 80h26M416 54v34', colour.ink, 4)

const blanket =
  rect(-62, -40, 124, 84, 6, colour.coralDeep) +
  rect(-62, -40, 62, 84, 6, colour.coral) +
  circle(30, -14, 9, colour.ink)

const towel = (x: number, y: number, fill: string) =>
  group(x, y, 12, 1, rect(-16, -24, 32, 44, 4, fill) + line('M-16 -14h32M-16 10h32', '#fff', 3))
