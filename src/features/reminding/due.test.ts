import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '#platform/time/zone.ts'
import { reminderDue } from './due.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))
const longAgo = at('2026-01-01T12:00')
const coming = (startsAt: string, about = {}) => ({
  startsAt: at(startsAt),
  allDay: false,
  since: longAgo,
  ...about,
})

test.each([
  ['2026-11-26T14:30', '2026-11-25T09:59', null],
  ['2026-11-26T14:30', '2026-11-25T10:00', 'day-before'],
  ['2026-11-26T14:30', '2026-11-25T18:59', 'day-before'],
  ['2026-11-26T14:30', '2026-11-25T19:00', null],
  ['2026-11-26T14:30', '2026-11-26T12:30', 'soon'],
  ['2026-11-26T14:30', '2026-11-26T14:00', null],
  // Two hours before breakfast is night.
  ['2026-11-26T08:00', '2026-11-26T06:00', null],
  ['2026-11-26T23:30', '2026-11-26T21:30', null],
  // Over both changes of the clock, ten is ten.
  ['2026-10-26T14:30', '2026-10-25T10:00', 'day-before'],
  ['2027-03-28T14:30', '2027-03-27T10:00', 'day-before'],
])('what begins %s is at %s reminded of as %s', (startsAt, now, reminder) => {
  expect(reminderDue(coming(startsAt), at(now))).toBe(reminder)
})

test('what lasts all day has no hour to be two hours before', () => {
  const market = coming('2026-11-26T00:00', { allDay: true })
  expect(reminderDue(market, at('2026-11-25T10:00'))).toBe('day-before')
  expect(reminderDue(market, at('2026-11-25T22:00'))).toBeNull()
})

test('nobody is reminded of what they said yes to a moment ago', () => {
  const lately = (since: string) => coming('2026-11-26T14:30', { since: at(since) })
  expect(reminderDue(lately('2026-11-25T10:01'), at('2026-11-25T11:00'))).toBeNull()
  expect(reminderDue(lately('2026-11-25T10:01'), at('2026-11-26T12:30'))).toBe('soon')
  expect(reminderDue(lately('2026-11-26T09:31'), at('2026-11-26T12:30'))).toBeNull()
})

test('no reminder is ever sent at night, or when it has begun', () => {
  const minute = fc.integer({ min: 0, max: 60 * 24 * 400 })
  fc.assert(
    fc.property(minute, fc.integer({ min: -600, max: 60 * 48 }), (start, before) => {
      const startsAt = longAgo.add({ hours: 24, minutes: start })
      const now = startsAt.subtract({ minutes: before })
      const due = reminderDue({ startsAt, allDay: false, since: longAgo }, now)
      if (due === null) return
      const { hour } = now.toZonedDateTimeISO('Europe/Copenhagen')
      expect(hour).toBeGreaterThanOrEqual(7)
      expect(hour).toBeLessThan(22)
      expect(before).toBeGreaterThan(0)
    }),
  )
})
