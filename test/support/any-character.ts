import fc from 'fast-check'

/** The same as the unit 'binary', which first lists all the million characters: seconds, and much memory. */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(0x10ffff).map(
  (point) => String.fromCodePoint(point),
  (one) => {
    const point = typeof one === 'string' ? one.codePointAt(0) : undefined
    if (point === undefined || String.fromCodePoint(point) !== one) throw new Error('Not one')
    return point
  },
)
