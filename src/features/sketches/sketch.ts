import { kilometres } from '#features/areas/index.ts'
import { type Box, isFree, labelBeside } from './labels.ts'
import { scaleBar } from './scale.ts'
import { text } from './text/index.ts'
import { distanceWords, offset, type Point, type Town, whereFrom } from './where.ts'

/** A drawing in points of the paper: 14 of them are as high as its words. */
export const frame = { width: 320, height: 176 }
export const WORDS = 14

/** Dots stand inside this; the north and the scale have the rest to themselves. */
const inner: Box = { left: 14, top: 14, right: frame.width - 58, bottom: frame.height - 40 }
/** Words stand inside this. */
export const roomForWords: Box = { ...inner, left: 6, top: 4, bottom: frame.height - 32 }

/** What is drawn is at least so wide in the world. */
const LEAST_KM = 0.6
/** Towns so many times as far as the nearest help to find the way. */
const ALSO = 2
const MOST_TOWNS = 3

export interface Dot {
  x: number
  y: number
  label: string
  words: Box
}

export interface Sketch {
  place: Dot
  towns: Dot[]
  /** How long the bar is, and what it says. */
  scale: { length: number; kilometres: number; says: string }
  north: string
  /** The same in words. */
  says: string
}

/** Where a place is, as a small drawing of our own points; null where nobody has said. */
export function sketchOf(
  place: { latitude: number | null; longitude: number | null },
  towns: readonly Town[],
): Sketch | null {
  const { latitude, longitude } = place
  if (latitude === null || longitude === null) return null
  const here = { latitude, longitude }
  const sorted = towns.toSorted((a, b) => kilometres(a, here) - kilometres(b, here))
  const [nearest] = sorted
  if (!nearest) return null
  const near = kilometres(nearest, here)
  const drawn = sorted
    .filter((town) => kilometres(town, here) <= Math.max(near * ALSO, LEAST_KM / 2))
    .slice(0, MOST_TOWNS)
  const { onPaper, perKm } = projection([here, ...drawn])
  const scale = scaleBar(perKm)
  const placed = dots(
    [{ ...here, name: text('here') }, ...drawn].map((one) => ({
      ...onPaper(one),
      label: one.name,
    })),
  )
  const [dot, ...others] = placed
  if (!dot) return null
  return {
    place: dot,
    towns: others,
    scale: { ...scale, says: distanceWords(scale.kilometres) },
    north: text('north'),
    says: whereFrom(nearest, here),
  }
}

/** As large as all of them fit in, in the middle. */
function projection(points: readonly Point[]) {
  const [origin = { latitude: 0, longitude: 0 }] = points
  const spots = points.map((one) => offset(origin, one))
  const span = (values: number[]) => ({
    middle: (Math.min(...values) + Math.max(...values)) / 2,
    length: Math.max(Math.max(...values) - Math.min(...values), LEAST_KM / 2),
  })
  const east = span(spots.map((one) => one.east))
  const north = span(spots.map((one) => one.north))
  const perKm = Math.min(
    (inner.right - inner.left) / east.length,
    (inner.bottom - inner.top) / north.length,
  )
  const onPaper = (point: Point) => {
    const spot = offset(origin, point)
    return {
      x: (inner.left + inner.right) / 2 + (spot.east - east.middle) * perKm,
      y: (inner.top + inner.bottom) / 2 - (spot.north - north.middle) * perKm,
    }
  }
  return { onPaper, perKm }
}

/** The dots that have room for their words, the first ones first; a town without room is left out. */
function dots(wanted: readonly Omit<Dot, 'words'>[]): Dot[] {
  const drawn: Dot[] = []
  for (const one of wanted) {
    const taken = drawn.flatMap((dot) => [dot.words, dotBox(dot)])
    if (!isFree(dotBox(one), taken)) continue
    const ahead = wanted.filter((other) => other !== one).map(dotBox)
    const words =
      labelBeside(one, roomForWords, [...taken, ...ahead]) ?? labelBeside(one, roomForWords, taken)
    if (words) drawn.push({ ...one, words })
  }
  return drawn
}

const RADIUS = 6
export const dotBox = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - RADIUS,
  right: x + RADIUS,
  top: y - RADIUS,
  bottom: y + RADIUS,
})
