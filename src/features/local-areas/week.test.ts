import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byDay, weekEnd, withFreeChair } from './week.ts'

const sunday = Temporal.Instant.from('2026-11-22T10:00:00Z')
const at = (time: string) => ({ starts_at: Temporal.Instant.from(time) })

test('a week is today and the six days after it, to midnight in Denmark', () => {
  expect(weekEnd(sunday).toString()).toBe('2026-11-28T23:00:00Z')
  const nearlyMonday = Temporal.Instant.from('2026-11-22T23:30:00Z')
  expect(weekEnd(nearlyMonday).toString()).toBe('2026-11-29T23:00:00Z')
})

test('a week in which the clock changes ends at midnight too', () =>
  expect(weekEnd(Temporal.Instant.from('2026-10-24T10:00:00Z')).toString()).toBe(
    '2026-10-30T23:00:00Z',
  ))

test('what began yesterday and goes on stands under today', () => {
  const days = byDay([at('2026-11-21T20:00:00Z'), at('2026-11-22T18:00:00Z')], sunday)
  expect(days.map(({ rows }) => rows.length)).toEqual([2])
})

test('what begins half past midnight stands under the new day', () => {
  const days = byDay([at('2026-11-22T22:30:00Z'), at('2026-11-22T23:30:00Z')], sunday)
  expect(days.map(({ rows }) => rows.length)).toEqual([1, 1])
})

test('a full date gives its chair to a later one, and no invitation stands twice', () => {
  const full = { id: 'kor', places: 4, usually: 4, taken: 0 }
  const open = { ...full, usually: 3 }
  const free = { id: 'tur', places: null, usually: null, taken: 0 }
  expect(withFreeChair([full, open, open, free, free])).toEqual([open, free])
})

test('no date is lost and none is moved before another', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2000, max: 10_000 }), { maxLength: 30 }), (minutes) => {
      const rows = minutes
        .toSorted((a, b) => a - b)
        .map((after) => ({ starts_at: sunday.add({ minutes: after }) }))
      expect(byDay(rows, sunday).flatMap((day) => day.rows)).toEqual(rows)
    }),
  ))
