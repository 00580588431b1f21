import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channels } from '#features/arrivals/index.ts'
import { numbersOf } from './numbers.ts'

const counts = fc.tuple(...channels.map(() => fc.tuple(fc.nat(30), fc.nat(30))))
const counted = (all: [number, number][]) =>
  channels.map((channel, place) => {
    const [visits = 0, joinings = 0] = all[place] ?? []
    return { channel, visits, joinings }
  })
const isSmall = (count: number) => count > 0 && count < 5

test('what is not shown might as well be any other small number', () => {
  fc.assert(
    fc.property(counts, counts, (all, others) => {
      const small = (count = 0) => (count % 4) + 1
      const other = all.map(([visits, joinings], place): [number, number] => [
        isSmall(visits) ? small(others[place]?.[0]) : visits,
        isSmall(joinings) ? small(others[place]?.[1]) : joinings,
      ])
      expect(numbersOf(counted(other))).toEqual(numbersOf(counted(all as [number, number][])))
    }),
  )
})

test('a total is whole where all is shown, and never more than it is', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const { rows, total } = numbersOf(counted(all as [number, number][]))
      for (const what of ['visits', 'joinings'] as const) {
        const sum = counted(all as [number, number][]).reduce((so, one) => so + one[what], 0)
        const hides = rows.some((row) => row[what] === 'few')
        expect(total[what].isAtLeast).toBe(hides)
        if (hides) expect(total[what].count).toBeLessThanOrEqual(sum)
        else expect(total[what].count).toBe(sum)
      }
    }),
  )
})
