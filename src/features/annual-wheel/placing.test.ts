import { expect, test } from 'vitest'
import { angleOf, placed } from './placing.ts'

const day = (words: string) => Temporal.PlainDate.from(words)

test('a year goes once round, also a leap year', () => {
  for (const year of [2027, 2028]) {
    expect(angleOf(day(`${year}-01-01`))).toBeGreaterThan(0)
    expect(angleOf(day(`${year}-07-02`))).toBeCloseTo(Math.PI, 1)
    expect(angleOf(day(`${year}-12-31`))).toBeLessThan(2 * Math.PI)
  }
})

test('marks of days close to each other stand in rows of their own', () => {
  const days = ['2026-03-02', '2026-03-02', '2026-03-05', '2026-06-01']
  const rows = placed(days.map((one) => ({ on: day(one), state: 'planned' as const })))
  expect(rows.map(({ row }) => row)).toEqual([0, 1, 2, 0])
})
