export type Random = () => number

/** The same seed always gives the same row of numbers from 0 to 1, so a picture stays itself. */
export function seeded(seed: string): Random {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Number `index` of a list, counted round. */
export function pick<T>(list: readonly T[], index: number): T {
  return list[Math.floor(index) % list.length] as T
}
