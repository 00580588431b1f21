import { expect, test } from 'vitest'
import { type Going, goingStanding, reviewDue } from './match-standing.ts'

const at = (day: number) => Temporal.Instant.from('2026-01-05T10:00:00Z').add({ hours: 24 * day })

const longer: Going = {
  ...{ proposedAt: at(0), guestYesAt: at(1), companionYesAt: at(2), endedAt: null },
  ...{ times: 12, went: 0, sixWeeksAt: null, halfYearAt: null },
}

test('it is agreed when both have said yes, whoever came last', () => {
  expect(goingStanding({ ...longer, guestYesAt: null })).toBe('proposed')
  expect(goingStanding({ ...longer, companionYesAt: null })).toBe('proposed')
  expect(goingStanding(longer)).toBe('going')
  expect(goingStanding({ ...longer, endedAt: at(3) })).toBe('ended')
})

test.each([
  [2 + 41, null],
  [2 + 42, 'six-weeks'],
  [2 + 181, 'six-weeks'],
  [2 + 182, 'half-year'],
])('on day %i of a longer one, %s is due', (day, due) => {
  expect(reviewDue(longer, at(day))).toBe(due)
})

test('a conversation is due once', () => {
  expect(reviewDue({ ...longer, sixWeeksAt: at(50) }, at(60))).toBeNull()
  expect(reviewDue({ ...longer, sixWeeksAt: at(50) }, at(190))).toBe('half-year')
  expect(reviewDue({ ...longer, halfYearAt: at(190) }, at(400))).toBeNull()
})

test('nobody looks in on two who go together once or twice, or have ended, or have not begun', () => {
  expect(reviewDue({ ...longer, times: 2 }, at(400))).toBeNull()
  expect(reviewDue({ ...longer, endedAt: at(9) }, at(400))).toBeNull()
  expect(reviewDue({ ...longer, guestYesAt: null }, at(400))).toBeNull()
})
