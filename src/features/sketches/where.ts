import { kilometres } from '#features/areas/index.ts'
import { text } from './text/index.ts'

export interface Point {
  latitude: number
  longitude: number
}

export interface Town extends Point {
  name: string
}

/** Nearer than this it is the middle of the town. */
const MIDDLE_KM = 0.075

export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Direction = (typeof directions)[number]

/** Kilometres towards the east and the north, true for the few miles of a sketch. */
export function offset(from: Point, to: Point): { east: number; north: number } {
  const level = { latitude: from.latitude, longitude: to.longitude }
  return {
    east: kilometres(from, level) * Math.sign(to.longitude - from.longitude),
    north: kilometres(level, to) * Math.sign(to.latitude - from.latitude),
  }
}

/** Which way one goes from the one to the other: the nearest of eight. */
export function directionTo(from: Point, to: Point): Direction {
  const { east, north } = offset(from, to)
  const turn = Math.round(Math.atan2(east, north) / (Math.PI / 4))
  return directions[(turn + 8) % 8] ?? 'n'
}

/** "Cirka 300 meter nordøst for midten af Ry" */
export function whereFrom(town: Town, place: Point): string {
  const far = kilometres(town, place)
  if (far < MIDDLE_KM) return text('middle', { town: town.name })
  const distance = distanceWords(far < 0.95 ? Math.round(far * 20) / 20 : Math.round(far * 2) / 2)
  return text(`from-${directionTo(town, place)}`, { distance, town: town.name })
}

/** "300 meter", "1,5 km" */
export const distanceWords = (far: number): string =>
  far < 1 ? text('metres', { metres: Math.round(far * 1000) }) : text('kilometres', { far })
