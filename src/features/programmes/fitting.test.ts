import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SheetItem } from '#features/sheets/index.ts'
import { countWords, fitting } from './fitting.ts'

const item = (words: number): SheetItem => ({
  title: 'ord '.repeat(words),
  lines: [{ words: 'kl. 14.00' }],
})
const total = (items: readonly SheetItem[]) =>
  items
    .flatMap(({ title, lines }) => [title, ...lines.map(({ words }) => words)])
    .map(countWords)
    .reduce((one, other) => one + other, 0)

test('as many as there is room for, the first first; one that is too long is passed by', () => {
  const [long, short, last] = [item(20), item(3), item(3)]
  expect(fitting([short, long, last], 12)).toEqual([short, last])
  expect(fitting([long], 12)).toEqual([])
})

test('there are never more words than are paid for, and nothing that would fit is left out', () => {
  const some = fc.array(fc.integer({ min: 0, max: 30 }).map(item), { maxLength: 20 })
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 200 }), (items, budget) => {
      const taken = fitting(items, budget)
      expect(total(taken)).toBeLessThanOrEqual(budget)
      const left = items.filter((one) => !taken.includes(one))
      for (const one of left) expect(total([one])).toBeGreaterThan(0)
      if (total(items) <= budget) expect(taken).toEqual(items)
      const room = budget - total(taken)
      expect(left.filter((one) => total([one]) <= room)).toEqual([])
    }),
  )
})
