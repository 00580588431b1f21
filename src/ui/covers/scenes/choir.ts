import { colour } from '../colours.ts'
import { pick } from '../random.ts'
import type { Scene } from '../scene.ts'
import { circle, degrees, group, line, polar, rect, times, wash } from '../shapes.ts'
import { openSeat } from '../things.ts'

const [x, y] = [320, 366]
const rows: [number, number][] = [
  [292, 8],
  [212, 6],
  [136, 4],
]

/** A choir in arcs round its leader. */
export const choir: Scene = ({ somebody, variant }) => {
  const not = [colour.rose, colour.sun]
  const arcs = rows.map(([radius, singers], row) =>
    times(singers, (singer) => {
      const angle = Math.PI + ((singer + 0.5) / singers) * Math.PI
      const [px, py] = polar(x, y, radius, angle)
      const turn = degrees(angle) - 90
      if (row === 1 && singer === 3) {
        return openSeat({ x: px, y: py, turn, scale: 1.08, seat: false })
      }
      const wheelchair = row === 2 && singer === 0
      return (
        somebody({ x: px, y: py, turn, scale: 1.1, not, wheelchair }) +
        group(...polar(x, y, radius - 27, angle), turn, 1, sheet)
      )
    }),
  )
  return (
    wash(pick([colour.rose, colour.sun], variant)) +
    [364, 296, 228].map((radius) => circle(x, y, radius, '#fff', ' fill-opacity=".26"')).join('') +
    arcs.join('') +
    somebody({ x: 320, y: 352, scale: 1.2, arms: 'up', not })
  )
}

const sheet = rect(-12, -8, 24, 15, 2, colour.white) + line('M-8 -3h16M-8 2h11', '#9DB1B7', 2)
