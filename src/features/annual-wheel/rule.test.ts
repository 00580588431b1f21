import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkingDay } from '#platform/time/working-days.ts'
import { slotCode, slotIn, turnsOf } from './rule.ts'
import { moveProblem, type SaidTurn, turnsIn } from './turns.ts'

const day = (words: string) => Temporal.PlainDate.from(words)
const rule = { months: [3, 9], day: 15, since: day('2026-01-01'), endedOn: null }
const today = day('2026-11-22')

const said: SaidTurn = {
  ...{ year: 2026, month: 9, plannedOn: day('2026-09-15'), movedTo: null, movedWhy: '' },
  ...{ outcome: null, words: '', link: null, sequence: 0 },
  changedAt: Temporal.Instant.from('2026-09-01T10:00:00Z'),
}

const daysOf = (one: typeof rule, year: number) => turnsOf(one, year).map(({ on }) => String(on))

test('a duty that comes twice a year has two turns, on working days', () => {
  // 15 March 2026 is a Sunday.
  expect(daysOf(rule, 2026)).toEqual(['2026-03-16', '2026-09-15'])
  expect(daysOf({ ...rule, day: 31, months: [2, 10] }, 2026)).toEqual(['2026-02-27', '2026-10-30'])
})

test.each([
  ['Maundy Thursday to Easter Monday are gone by', 4, 2, '2026-04-07'],
  ['the 1st of January becomes the 2nd', 1, 1, '2026-01-02'],
  ['the second day of Christmas is a Saturday', 12, 25, '2026-12-28'],
  ['after Easter it would be April, so it is before', 3, 28, '2024-03-27'],
  ['the day before a holiday is as good as any', 12, 24, '2026-12-24'],
])('a day when everybody is free: %s', (_, month, onDay, expected) => {
  const { year } = day(expected)
  expect(daysOf({ ...rule, months: [month], day: onDay, since: day('2020-01-01') }, year)).toEqual([
    expected,
  ])
})

test('there are no turns before it begins, nor from the day it ended', () => {
  expect(daysOf({ ...rule, since: day('2026-04-01') }, 2026)).toEqual(['2026-09-15'])
  const ended = { ...rule, endedOn: day('2026-09-15') }
  expect(turnsOf(ended, 2026).map(slotCode)).toEqual(['2026-03'])
})

test('every turn is a working day of its own month, and each month has one', () => {
  const months = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
  fc.assert(
    fc.property(
      months,
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 2026, max: 2060 }),
      (...[months, day, year]) => {
        const turns = turnsOf({ ...rule, months, day }, year)
        expect(turns.map(({ month }) => month)).toEqual([...new Set(months)].sort((a, b) => a - b))
        for (const { month, on, ...slot } of turns) {
          expect([on.year, on.month]).toEqual([year, month])
          expect(isWorkingDay(on), on.toString()).toBe(true)
          expect(slotIn(slotCode({ ...slot, month }))).toEqual({ year, month })
        }
      },
    ),
  )
  expect(slotIn('2026-13')).toBeNull()
})

test.each([
  ['a day that is gone without a word is missing', {}, 'missing'],
  ['moved to a day that has not come', { movedTo: day('2026-12-01') }, 'moved'],
  ['moved, and that day is gone too', { movedTo: day('2026-11-21') }, 'missing'],
  ['done', { outcome: 'done' as const }, 'done'],
  ['not done', { outcome: 'not-done' as const }, 'not-done'],
  ['its day is today', { movedTo: today }, 'moved'],
])('%s', (_, change, state) => {
  const turns = turnsIn({ rule, said: [{ ...said, ...change }] }, 2026, today)
  expect(turns.find(({ month }) => month === 9)?.state).toBe(state)
})

test('a turn moved into the next year stands there, and once', () => {
  const moved = { rule, said: [{ ...said, movedTo: day('2027-01-11') }] }
  expect(turnsIn(moved, 2026, today).map(slotCode)).toEqual(['2026-03'])
  expect(turnsIn(moved, 2027, today).map(slotCode)).toEqual(['2026-09', '2027-03', '2027-09'])
})

test('what was done stays when the duty comes in other months or ends', () => {
  const done = [{ ...said, outcome: 'done' as const }]
  const other = { ...rule, months: [5], endedOn: day('2026-10-01') }
  expect(turnsIn({ rule: other, said: done }, 2026, today).map(slotCode)).toEqual([
    '2026-05',
    '2026-09',
  ])
  const moved = [{ ...said, movedTo: day('2027-01-11') }]
  expect(turnsIn({ rule: other, said: moved }, 2027, today)).toEqual([])
})

test('a turn that nothing was said of follows the rule', () => {
  const sooner = { rule: { ...rule, day: 1 }, said: [said] }
  expect(turnsIn(sooner, 2026, today).map(({ on }) => String(on))).toContain('2026-09-01')
})

test('it is moved to a day to come, within a year of when it was planned', () => {
  expect(moveProblem(said, day('2026-11-21'), today)).toBe('movedGone')
  expect(moveProblem(said, today, today)).toBeNull()
  expect(moveProblem(said, day('2027-09-15'), today)).toBeNull()
  expect(moveProblem(said, day('2027-09-16'), today)).toBe('movedTooFar')
})
