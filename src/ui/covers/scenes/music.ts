import { colour } from '../colours.ts'
import type { Scene } from '../scene.ts'
import { circle, group, line, outline, rect, times, wash } from '../shapes.ts'
import { openSeat } from '../things.ts'

const speakers: [number, number, number][] = [
  [44, 60, 62],
  [566, 322, 66],
  [40, 318, 70],
]

/** A rehearsal room: drums, keys and guitars. */
export const music: Scene = ({ somebody }) => {
  const not = [colour.coral]
  const rug = group(320, 204, -4, 1, rugDrawing)
  const drummer = somebody({ x: 320, y: 78, turn: 180, scale: 1.15, not, head: 'beanie' })
  const pianist = somebody({ x: 528, y: 176, turn: -90, scale: 1.12, not })
  const guitarist = somebody({ x: 148, y: 156, turn: 108, scale: 1.12, arms: 'wide', not })
  const singer = somebody({ x: 222, y: 310, turn: 28, scale: 1.12, arms: 'down', not })
  const listener = somebody({ x: 474, y: 306, turn: -40, scale: 1.12, arms: 'down', not })
  return (
    wash('#1E3A5C') +
    rug +
    drummer +
    drums +
    group(486, 150, 62, 1, keys) +
    pianist +
    guitarist +
    group(176, 160, 78, 1, guitar(colour.lilac, 62)) +
    singer +
    openSeat({ x: 352, y: 296, scale: 1.2, dark: true, seat: false }) +
    group(352, 300, -18, 0.95, guitar(colour.lake, 46)) +
    listener +
    speakers.map(([x, y, width]) => speaker(x, y, width)).join('') +
    line('M96 118Q140 190 176 160M560 340Q440 392 368 316', colour.ink, 3.4)
  )
}

const rugDrawing =
  rect(-214, -150, 428, 300, 18, colour.coral) +
  rect(-196, -132, 392, 264, 12, 'none', ` stroke="${colour.sun}" stroke-width="5"`) +
  rect(
    -176,
    -112,
    352,
    224,
    8,
    'none',
    ` stroke="${colour.cream}" stroke-width="3" stroke-dasharray="3 12" stroke-linecap="round"`,
  )

const drum = (x: number, y: number, radius: number, fill: string) =>
  circle(x, y, radius, colour.ink) + circle(x, y, radius - 4, fill)

const cymbal = (x: number, y: number, radius: number) =>
  circle(x, y, radius, colour.sunDeep) +
  outline(x, y, radius * 0.75, '#b97a0c99', 2) +
  outline(x, y, radius * 0.5, '#b97a0c99', 2) +
  circle(x, y, 4, colour.ink)

const drums =
  drum(320, 146, 40, colour.cream) +
  drum(280, 118, 22, colour.white) +
  drum(364, 116, 25, colour.white) +
  drum(346, 160, 20, colour.lakePale) +
  cymbal(258, 158, 27) +
  cymbal(392, 154, 30) +
  cymbal(240, 104, 20)

const keys =
  rect(-64, -15, 128, 34, 6, colour.ink) +
  rect(-58, -9, 116, 22, 3, colour.white) +
  times(13, (key) => {
    const gap = key % 7 === 2 || key % 7 === 6
    return rect(-54 + key * 8.8, -9, gap ? 1 : 4.4, 13, 1, colour.ink)
  })

const guitar = (body: string, neck: number) =>
  line(`M-4 0L${-neck} -6`, colour.woodDeep, 7) +
  rect(-neck - 12, -12, 16, 12, 4, colour.ink) +
  circle(16, 2, 17, body) +
  circle(-2, 0, 13, body) +
  circle(10, 1, 5, colour.ink)

const speaker = (x: number, y: number, width: number) =>
  rect(x, y, width, width * 0.7, 8, colour.ink) +
  circle(x + width / 2, y + width * 0.35, width * 0.22, '#2F5F74')
