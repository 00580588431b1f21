import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import { type Visit, visitToAskAbout } from './visit-question.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))
const visit = (over: string, about: Partial<Visit> = {}): Visit => ({
  joiningId: 'inger',
  occurrenceId: over,
  overAt: at(over),
  marked: false,
  came: false,
  ...about,
})
const asked = (visits: Visit[], now: string, before = false) =>
  visitToAskAbout({ asked: before, visits }, at(now))?.occurrenceId ?? null

test.each([
  ['the same evening', '2026-11-24T20:00', false],
  ['early the next morning', '2026-11-25T09:59', false],
  ['at ten the next day', '2026-11-25T10:00', true],
  ['in the evening', '2026-11-25T19:00', false],
  ['three days after', '2026-11-27T18:59', true],
  ['four days after', '2026-11-28T10:00', false],
])('%s', (_, now, isAsked) => {
  expect(asked([visit('2026-11-24T16:00')], now) !== null).toBe(isAsked)
})

test('over both changes of the clock, the morning after is the morning after', () => {
  expect(asked([visit('2026-10-24T23:30')], '2026-10-25T10:00')).not.toBeNull()
  expect(asked([visit('2027-03-27T23:30')], '2027-03-28T10:00')).not.toBeNull()
})

test('what lasts past midnight is asked about on the day after it ended', () => {
  expect(asked([visit('2026-11-25T01:00')], '2026-11-25T12:00')).toBeNull()
  expect(asked([visit('2026-11-25T01:00')], '2026-11-26T12:00')).not.toBeNull()
})

test('who stayed away is not asked, but after the first time they came', () => {
  const away = visit('2026-11-17T16:00', { marked: true })
  const there = visit('2026-11-24T16:00', { marked: true, came: true })
  expect(asked([away], '2026-11-18T12:00')).toBeNull()
  expect(asked([there, away], '2026-11-25T12:00')).toBe('2026-11-24T16:00')
})

test('the second time is not the first', () => {
  const both = [visit('2026-11-17T16:00'), visit('2026-11-24T16:00')]
  expect(asked(both, '2026-11-25T12:00')).toBeNull()
})

const begin = at('2026-01-01T12:00')
const anyVisit = fc
  .record({
    minute: fc.integer({ min: 0, max: 60 * 24 * 60 }),
    marked: fc.boolean(),
    came: fc.boolean(),
  })
  .map(
    ({ minute, marked, came }): Visit => ({
      joiningId: 'inger',
      occurrenceId: String(minute),
      overAt: begin.add({ minutes: minute }),
      marked: marked || came,
      came,
    }),
  )
const visits = fc.uniqueArray(anyVisit, {
  maxLength: 8,
  selector: ({ occurrenceId }) => occurrenceId,
})
/** Mostly near one of the dates, so that the question does come. */
const aNow = fc.record({ of: fc.nat(7), minutes: fc.integer({ min: -600, max: 60 * 24 * 3 }) })

const when = (list: Visit[], { of, minutes }: { of: number; minutes: number }) =>
  (list[of % Math.max(1, list.length)]?.overAt ?? begin).add({ minutes })

test('only after it is over, by day, about a visit nobody knows to be missed, and the first', () => {
  let times = 0
  fc.assert(
    fc.property(visits, aNow, (list, then) => {
      const now = when(list, then)
      const about = visitToAskAbout({ asked: false, visits: list }, now)
      if (about === null) return
      times++
      expect(Temporal.Instant.compare(about.overAt, now)).toBeLessThan(0)
      const { hour } = wallOf(now)
      expect(hour >= 10 && hour < 19).toBe(true)
      expect(about.came || !about.marked).toBe(true)
      const earlier = list.filter((one) => Temporal.Instant.compare(one.overAt, about.overAt) < 0)
      expect(earlier.every(({ marked, came }) => marked && !came)).toBe(true)
    }),
    { numRuns: 1000 },
  )
  expect(times).toBeGreaterThan(20)
})

test('however often one looks through two months, everybody is asked at most once', () => {
  fc.assert(
    fc.property(visits, fc.boolean(), (list, before) => {
      let isAsked = before
      let questions = 0
      for (let hour = 0; hour < 24 * 70; hour += 7) {
        const now = begin.add({ hours: hour })
        const known = list.filter(({ overAt }) => Temporal.Instant.compare(overAt, now) <= 0)
        if (visitToAskAbout({ asked: isAsked, visits: known }, now) === null) continue
        questions++
        isAsked = true
      }
      expect(questions).toBeLessThanOrEqual(before ? 0 : 1)
    }),
    { numRuns: 30 },
  )
})
