import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantsOf, lastDay, periodProblems } from './period.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const on = (date: string) => Temporal.PlainDate.from(date)

test('a role holds for a year at most', () => {
  expect(periodProblems({ from: today, until: on('2027-11-21') }, today)).toEqual({})
  expect(periodProblems({ from: today, until: on('2027-11-22') }, today)).toHaveProperty('until')
})

test('a role is not given for days that are gone, and does not end before it begins', () => {
  const yesterday = today.subtract({ days: 1 })
  expect(periodProblems({ from: yesterday, until: today }, today)).toHaveProperty('from')
  expect(periodProblems({ from: today, until: yesterday }, today)).toHaveProperty('until')
})

test('a role for today begins now and holds until the day is over', () => {
  const { starts_at, ends_at } = instantsOf({ from: today, until: today }, now)
  expect(starts_at).toEqual(now)
  expect(ends_at.toString()).toBe('2026-11-22T23:00:00Z')
})

test('whatever day it begins, a whole year is allowed and is never more than 367 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
      const from = today.add({ days })
      const period = { from, until: lastDay(from) }
      expect(periodProblems(period, today)).toEqual({})
      const { starts_at, ends_at } = instantsOf(period, now)
      expect(starts_at.until(ends_at).total('hours')).toBeLessThanOrEqual(24 * 367)
    }),
  )
})
