import fc from 'fast-check'
import { expect, test } from 'vitest'
import { after, codeOn, offeredPeriods } from './periods.ts'

const on = (day: string) => Temporal.PlainDate.from(day)

test('in November the second half is offered first, from the first of December', () => {
  const [first, ...others] = offeredPeriods(on('2026-11-22'), ['2026-H1'])
  expect(first?.code).toBe('2026-H2')
  expect(String(first?.opensOn)).toBe('2026-12-01')
  expect(String(first?.dueOn)).toBe('2026-12-22')
  expect(others.map(({ code }) => code)).toEqual(['2027-H1'])
})

test('where none was ever opened, old ones can be brought in too', () => {
  const all = offeredPeriods(on('2026-03-01'), []).map(({ code }) => code)
  expect(all).toEqual(['2026-H1', '2026-H2', '2025-H2', '2025-H1', '2024-H2'])
})

test('there is always one to open, and never one that was or would come before it', () => {
  const day = fc
    .tuple(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => Temporal.PlainDate.from({ year, month, day: 1 }))
  fc.assert(
    fc.property(day, day, (today, other) => {
      const opened = codeOn(other)
      const all = offeredPeriods(today, [opened]).map(({ code }) => code)
      expect(all.length).toBeGreaterThan(0)
      for (const code of all) expect(code > opened).toBe(true)
      expect(after(opened) > opened).toBe(true)
    }),
  )
})
