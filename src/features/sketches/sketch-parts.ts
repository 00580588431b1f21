import { type Dot, frame, type Sketch } from './sketch.ts'

export const viewBox = `0 0 ${frame.width} ${frame.height}`

/** The bar with an end at either side, and where its words begin. */
export function barOf({ length }: Sketch['scale']) {
  const y = frame.height - 12
  return {
    path: `M12 ${y - 5}v10M12 ${y}h${length}M${12 + length} ${y - 5}v10`,
    words: { x: 22 + length, y: y + 5 },
  }
}

/** An arrow towards the north, in the corner. */
export const north = {
  path: `M${frame.width - 30} 52V20m-8 10 8-12 8 12`,
  words: { x: frame.width - 30, y: 70 },
}

/** From where the words of a dot are written: they begin or end beside it, or have it in their middle. */
export function writtenAt({ x, words }: Dot): { x: number; y: number; anchor: string } {
  const y = words.bottom - 4
  if (words.left >= x) return { x: words.left, y, anchor: 'start' }
  if (words.right <= x) return { x: words.right, y, anchor: 'end' }
  return { x: (words.left + words.right) / 2, y, anchor: 'middle' }
}
