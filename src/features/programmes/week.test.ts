import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ZONE } from '#platform/time/zone.ts'
import { advertWeek, deadlineOf, nextThursday } from './week.ts'

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(ZONE).toPlainDate()
const at = (words: string) => Temporal.PlainDateTime.from(words).toZonedDateTime(ZONE).toInstant()

test('a programme that is made on a Thursday holds until the next', () => {
  expect(dayOf(nextThursday(at('2026-11-26T05:10'))).toString()).toBe('2026-12-03')
  expect(dayOf(nextThursday(at('2026-11-25T23:59'))).toString()).toBe('2026-11-26')
})

test('an advert that must be there on Tuesday tells of the week from Thursday', () => {
  const now = at('2026-11-22T11:00')
  expect(dayOf(deadlineOf(now, 2)).toString()).toBe('2026-11-24')
  const { from, until } = advertWeek(now, 2)
  expect([dayOf(from), dayOf(until)].map(String)).toEqual(['2026-11-26', '2026-12-03'])
})

test('a deadline is never over, and an advert never tells of days before it', () => {
  const seconds = fc.integer({ min: 1_780_000_000, max: 1_880_000_000 })
  fc.assert(
    fc.property(seconds, fc.integer({ min: 1, max: 7 }), (second, weekday) => {
      const now = Temporal.Instant.fromEpochMilliseconds(second * 1000)
      const deadline = dayOf(deadlineOf(now, weekday))
      expect(deadline.dayOfWeek).toBe(weekday)
      expect(dayOf(now).until(deadline).days).toBeGreaterThanOrEqual(0)
      const { from, until } = advertWeek(now, weekday)
      expect(deadline.until(dayOf(from)).days).toBeGreaterThan(0)
      expect(dayOf(from).until(dayOf(until)).days).toBe(7)
    }),
  )
})
