export interface Chance {
  /** True so often: 0.1 is one time in ten. */
  often(part: number): boolean
  below(most: number): number
  one<T>(of: readonly T[]): T
}

/** Chance that comes the same again from the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    often: (part) => next() < part,
    below,
    one: <T>(of: readonly T[]) => of[below(of.length)] as T,
  }
}
