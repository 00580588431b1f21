import { colour } from '../colours.ts'
import { pick } from '../random.ts'
import type { Scene } from '../scene.ts'
import { circle, group, polar, rect, round, wash } from '../shapes.ts'
import { cup, edge, openSeat } from '../things.ts'

const [x, y] = [320, 200]
const tiles = [
  colour.leaf,
  colour.sun,
  colour.coral,
  colour.lakePale,
  colour.leafDeep,
  colour.woodDeep,
  colour.lake,
]

/** A game night: sofas round a board, and dice. */
export const games: Scene = ({ somebody, variant }) => {
  const evening = variant % 2 === 1
  return (
    wash(evening ? '#2E2A5E' : colour.lilac) +
    rect(92, 36, 456, 330, 28, evening ? '#3D3780' : colour.lilacPale) +
    rect(206, 112, 228, 176, 26, colour.wood) +
    rect(216, 122, 208, 156, 20, 'none', ` stroke="${colour.woodDeep}" stroke-width="2.5"`) +
    board(variant) +
    die(252, 142, colour.coral) +
    die(392, 258, colour.lakeDeep) +
    die(388, 140, colour.lilacDeep) +
    cup(246, 258, 40, colour.sun) +
    cup(416, 196, 10, colour.coral) +
    sofa(320, 66, 180, 210, colour.lakeDeep) +
    sofa(320, 336, 0, 210, colour.coralDeep) +
    sofa(146, 200, 90, 110, colour.leafDeep) +
    circle(502, 200, 44, colour.sun) +
    somebody({ x: 270, y: 78, turn: 180, scale: 1.12 }) +
    somebody({ x: 362, y: 76, turn: 186, scale: 1.12, not: [colour.lakeDeep] }) +
    somebody({ x: 268, y: 322, scale: 1.12 }) +
    openSeat({ x: 364, y: 320, seat: false }) +
    somebody({ x: 158, y: 200, turn: 90, scale: 1.12, not: [colour.leafDeep] }) +
    somebody({ x: 492, y: 200, turn: -90, scale: 1.12, not: [colour.sun] })
  )
}

function board(variant: number) {
  let drawing = ''
  let tile = 0
  for (let a = -2; a <= 2; a++) {
    for (let b = -2; b <= 2; b++) {
      if (Math.abs(a + b) > 2) continue
      drawing += hexagon(x + (a + b / 2) * 30, y + b * 26, pick(tiles, tile++ * 3 + variant))
    }
  }
  return drawing
}

function hexagon(hx: number, hy: number, fill: string) {
  const corners = [0, 1, 2, 3, 4, 5].map((corner) =>
    polar(hx, hy, 17, corner * 1.0472 + 0.5236)
      .map(round)
      .join(' '),
  )
  return `<path d="M${corners.join('L')}z" fill="${fill}" stroke="#fff" stroke-width="2.5"/>`
}

const die = (dx: number, dy: number, pip: string) =>
  rect(dx - 8, dy - 8, 16, 16, 4, colour.white) + circle(dx, dy, 3.4, pip)

const sofa = (sx: number, sy: number, turn: number, width: number, fill: string) =>
  group(
    sx,
    sy,
    turn,
    1,
    rect(-width / 2, -26, width, 56, 18, fill) +
      rect(-width / 2 - 6, 14, width + 12, 26, 13, fill, edge(0.18, 2.5)),
  )
