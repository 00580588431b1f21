import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }))

test('a day alone makes a promise late, and never kept or given up', () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom('open' as const, 'kept' as const, 'dropped' as const),
      (dueOn, today, state) => {
        const standing = standingOf({ state, dueOn }, today)
        const isLate = state === 'open' && Temporal.PlainDate.compare(dueOn, today) < 0
        expect(standing).toBe(isLate ? 'late' : state)
      },
    ),
  )
})

test('on its last day it is not late', () => {
  const dueOn = Temporal.PlainDate.from('2026-12-20')
  expect(standingOf({ state: 'open', dueOn }, dueOn)).toBe('open')
  expect(standingOf({ state: 'open', dueOn }, dueOn.add({ days: 1 }))).toBe('late')
})
