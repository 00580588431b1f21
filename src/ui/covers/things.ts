import { colour } from './colours.ts'
import { area, circle, ellipse, group, line, outline, polar, rect, times } from './shapes.ts'

/** A thin dark edge that parts a thing from ground of its own colour. */
export const edge = (opacity: number, width: number) =>
  ` stroke="#12303A" stroke-opacity="${opacity}" stroke-width="${width}"`

export const chair = (x: number, y: number, turn: number, fill: string, scale = 1) =>
  group(
    x,
    y,
    turn,
    scale,
    rect(-21, -14, 42, 36, 10, fill) + rect(-24, 17, 48, 10, 5, fill, edge(0.16, 2)),
  )

interface OpenSeat {
  x: number
  y: number
  turn?: number
  scale?: number
  /** On a dark ground the ring is yellow. */
  dark?: boolean
  /** False: a place to stand, without a chair. */
  seat?: boolean
  ring?: string
}

/** The one sign in every picture: the open place. */
export function openSeat({ x, y, turn = 0, scale = 1, dark, seat = true, ring }: OpenSeat) {
  const stroke = ring ?? (dark ? colour.sun : colour.ink)
  const place = `<circle cx="0" cy="2" r="36" fill="#fff" fill-opacity="${seat ? 0.5 : 0.6}" stroke="${stroke}" stroke-width="4.2" stroke-dasharray="10 8.85" stroke-linecap="round"/>`
  const chairThere =
    rect(-19, -17, 38, 34, 10, colour.white) +
    rect(-22, 13, 44, 11, 5.5, colour.white, edge(0.3, 2))
  return group(x, y, turn, scale, place + (seat ? chairThere : ''))
}

export function cup(x: number, y: number, turn = 0, fill: string = colour.white) {
  const white = fill === colour.white
  return group(
    x,
    y,
    turn,
    1,
    circle(0, 0, 11, colour.white) +
      outline(0, 0, 11, '#12303a1f', 1.5) +
      line('M6 0h6', white ? '#D9E2E4' : fill, 4) +
      circle(0, 0, 7.5, white ? '#E8EEEF' : fill) +
      circle(0, 0, 5.4, colour.coffee),
  )
}

export const plate = (x: number, y: number, rim: string = colour.rose) =>
  circle(x, y, 13.5, colour.white) + outline(x, y, 9, rim, 2)

export const slice = (x: number, y: number, turn: number) =>
  group(
    x,
    y,
    turn,
    1,
    area('M0 9L-6 -6Q0 -10 6 -6z', colour.coral) + line('M-6 -6Q0 -10 6 -6', colour.cream, 3.4),
  )

/** A round cake from which somebody has taken the first piece. */
export function cake(x: number, y: number, radius: number) {
  const cut = `M${x} ${y}L${x + radius} ${y}A${radius} ${radius} 0 1 1 ${(x + radius * 0.5).toFixed(1)} ${(y - radius * 0.866).toFixed(1)}z`
  return (
    circle(x, y, radius + 5, colour.white) +
    area(cut, colour.cream) +
    times(6, (berry) =>
      circle(...polar(x, y, radius * 0.68, 0.35 + berry * 0.83), radius * 0.17, colour.coral),
    )
  )
}

export const cardFan = (x: number, y: number, turn: number, pip: string) =>
  group(
    x,
    y,
    turn,
    1,
    [-16, 0, 16]
      .map((spread) =>
        group(
          0,
          0,
          spread,
          1,
          rect(-6, -18, 12, 17, 2.5, colour.white, edge(0.25, 1.2)) + circle(0, -9.5, 2.6, pip),
        ),
      )
      .join(''),
  )

export const tulips = (x: number, y: number) =>
  circle(x, y, 8, colour.lakeDeep) +
  circle(x - 6, y - 6, 5.2, colour.coral) +
  circle(x + 7, y - 5, 5.2, colour.sun) +
  circle(x, y + 8, 5.2, colour.rose) +
  circle(x - 8, y + 4, 5.2, colour.lilac) +
  circle(x + 8, y + 5, 5.2, colour.coral) +
  circle(x, y, 3.4, colour.leafDeep)

export const tree = (
  x: number,
  y: number,
  radius: number,
  dark: string = colour.leafDeep,
  light = '#5C9A5B',
) =>
  circle(x, y, radius, dark) +
  circle(x - radius * 0.18, y - radius * 0.2, radius * 0.66, light) +
  circle(x - radius * 0.3, y - radius * 0.34, radius * 0.28, colour.leaf)

export const lettuce = (
  x: number,
  y: number,
  radius: number,
  leaf: string = colour.leaf,
  heart: string = colour.leafPale,
) =>
  times(6, (turn) => circle(...polar(x, y, radius * 0.55, turn * 1.047), radius * 0.52, leaf)) +
  circle(x, y, radius * 0.45, heart)

export const dog = (x: number, y: number, turn: number, coat = '#B9773F') =>
  group(
    x,
    y,
    turn,
    1,
    line('M0 17q3 8 8 10', coat, 4.5) +
      ellipse(0, 3, 8, 15, coat) +
      circle(0, -14, 7.2, coat) +
      ellipse(-6.5, -12, 3, 5.4, '#6E4220') +
      ellipse(6.5, -12, 3, 5.4, '#6E4220') +
      circle(0, -21, 2.4, colour.ink) +
      line('M-8 -5h16', colour.coral, 3.4),
  )
