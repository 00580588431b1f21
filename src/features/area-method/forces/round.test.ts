import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundOrder, spotsRound } from './round.ts'

test('those who work together stand beside each other, from the one with most ties', () =>
  expect(
    roundOrder(
      ['kor', 'skole', 'cafe', 'pedel'],
      [
        { one: 'skole', other: 'pedel' },
        { one: 'skole', other: 'kor' },
      ],
    ),
  ).toEqual(['skole', 'kor', 'pedel', 'cafe']))

test('each stands on the circle once, whoever works with whom, and always the same way', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 })
  const any = fc.string({ minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(ids, fc.array(fc.record({ one: any, other: any })), (all, ties) => {
      const order = roundOrder(all, ties)
      expect(order.toSorted()).toEqual(all.toSorted())
      expect(roundOrder(all, ties)).toEqual(order)
    }),
  )
})

test('spots are as far from the middle as they should be, and all of them apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
      const spots = spotsRound(count, 200, 160)
      for (const { x, y } of spots) expect(Math.hypot(x - 200, y - 200)).toBeCloseTo(160, 0)
      expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
    }),
  )
})
