import fc from 'fast-check'

const HALVES = { from: 0xd800, count: 0x800 }

/** The same as the unit 'binary', which first lists all the million characters: seconds, and much memory. */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(0x10ffff - HALVES.count).map(
  (place) => String.fromCodePoint(place < HALVES.from ? place : place + HALVES.count),
  (one) => {
    const point = typeof one === 'string' ? one.codePointAt(0) : undefined
    if (point === undefined || String.fromCodePoint(point) !== one) throw new Error('Not one')
    return point < HALVES.from ? point : point - HALVES.count
  },
)
