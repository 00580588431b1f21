import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Candidate, Demand } from '#features/guide/index.ts'
import { shortlist } from './choosing.ts'

const labels = ['a', 'b', 'c', 'd']
const row = (id: number): fc.Arbitrary<Candidate> =>
  fc.record({
    id: fc.constant(String(id)),
    labels: fc.subarray(labels),
    kind: fc.constant('spil'),
    nextStartsAt: fc
      .integer({ min: 0, max: 20 })
      .map((hours) => Temporal.Instant.from('2026-11-22T10:00:00Z').add({ hours })),
    free: fc.constantFrom(null, 0, 1, 5),
  })
const rows = fc
  .integer({ min: 0, max: 15 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, id) => row(id))))
const demands = fc.array(
  fc.record({ anyOf: fc.subarray(labels, { minLength: 1 }) }) as fc.Arbitrary<Demand>,
  { maxLength: 3 },
)

test('a list has three to seven where there are so many, each once, and none that is full', () => {
  fc.assert(
    fc.property(rows, demands, (all, wanted) => {
      const listed = shortlist(all, wanted)
      const open = all.filter(({ free }) => free !== 0)
      expect(listed.length).toBeGreaterThanOrEqual(Math.min(3, open.length))
      expect(listed.length).toBeLessThanOrEqual(7)
      expect(listed.every(({ row: { free } }) => free !== 0)).toBe(true)
      expect(new Set(listed.map(({ row: { id } }) => id)).size).toBe(listed.length)
    }),
  )
})

test('nothing that meets less stands before what meets more, and none is left out for it', () => {
  fc.assert(
    fc.property(rows, demands, (all, wanted) => {
      const listed = shortlist(all, wanted)
      const missed = listed.map((one) => one.missed.length)
      expect(missed).toEqual(missed.toSorted((a, b) => a - b))
      const meets = ({ labels: has }: Candidate) =>
        wanted.every(({ anyOf }) => anyOf.some((label) => has.includes(label)))
      const meeting = all.filter((one) => one.free !== 0 && meets(one)).length
      expect(missed.filter((count) => count === 0)).toHaveLength(Math.min(7, meeting))
    }),
  )
})

test('the order of what is read changes nothing', () => {
  fc.assert(
    fc.property(rows, demands, (all, wanted) => {
      expect(shortlist(all.toReversed(), wanted)).toEqual(shortlist(all, wanted))
    }),
  )
})
