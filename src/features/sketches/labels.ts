export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** No sign of our letters is wider, on the average of a word, at the size of a sketch's words. */
const WIDTH = 9
const HEIGHT = 17
const GAP = 10

export const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

export const within = (one: Box, room: Box): boolean =>
  one.left >= room.left &&
  one.right <= room.right &&
  one.top >= room.top &&
  one.bottom <= room.bottom

export const isFree = (one: Box, taken: readonly Box[]): boolean =>
  !taken.some((other) => meet(one, other))

/** Room for the words of a dot: right of it, left, above, below or at a corner; null where there is none. */
export function labelBeside(
  dot: { x: number; y: number; label: string },
  room: Box,
  taken: readonly Box[],
): Box | null {
  const width = [...dot.label].length * WIDTH
  const boxAt = (left: number, top: number): Box => ({
    ...{ left, top },
    right: left + width,
    bottom: top + HEIGHT,
  })
  const { x, y } = dot
  const [above, level, below] = [y - GAP - HEIGHT, y - HEIGHT / 2, y + GAP]
  const [before, middle, after] = [x - GAP - width, x - width / 2, x + GAP]
  const ways: [left: number, top: number][] = [
    [after, level],
    [before, level],
    [middle, above],
    [middle, below],
    [after, above],
    [after, below],
    [before, above],
    [before, below],
  ]
  return (
    ways
      .map(([left, top]) => boxAt(left, top))
      .find((box) => within(box, room) && isFree(box, taken)) ?? null
  )
}
