import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import { type Choices, hows, kinds, offered, quietHours, quiets, usual } from './choices.ts'
import { isQuiet, type Sort, whenToSend } from './when-to-send.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))
const wants = (how: Partial<Choices['how']>, quiet: Choices['quiet'] = 'night'): Choices => ({
  how: { ...usual.how, ...how },
  quiet,
})

test.each<[string, Choices, Sort, string, string | null, string]>([
  ['at once', usual, 'news', '2026-11-25T12:00', null, '2026-11-25T12:00'],
  ['a night in between', usual, 'news', '2026-11-25T22:30', null, '2026-11-26T07:00'],
  ['after midnight', usual, 'hosting', '2026-11-26T02:00', null, '2026-11-26T07:00'],
  ['a code at night', usual, 'code', '2026-11-26T02:00', null, '2026-11-26T02:00'],
  ['daily', wants({ news: 'daily' }), 'news', '2026-11-25T12:00', null, '2026-11-26T08:00'],
  [
    'daily, at seven',
    wants({ news: 'daily' }),
    'news',
    '2026-11-25T07:00',
    null,
    '2026-11-25T08:00',
  ],
  ['weekly', wants({ watch: 'weekly' }), 'watch', '2026-11-25T12:00', null, '2026-11-30T08:00'],
  [
    'weekly, on a Monday',
    wants({ watch: 'weekly' }),
    'watch',
    '2026-11-30T08:00',
    null,
    '2026-12-07T08:00',
  ],
  [
    'daily, who sleeps in the day',
    wants({ news: 'daily' }, 'day'),
    'news',
    '2026-11-25T16:00',
    null,
    '2026-11-26T15:00',
  ],
  [
    'weekly, but it is on Sunday',
    wants({ news: 'weekly' }),
    'news',
    '2026-11-25T12:00',
    '2026-11-29T14:00',
    '2026-11-25T12:00',
  ],
  [
    'called off at night for tomorrow',
    usual,
    'cancelled',
    '2026-11-25T23:00',
    '2026-11-26T20:00',
    '2026-11-25T23:00',
  ],
  [
    'called off at night for later',
    usual,
    'cancelled',
    '2026-11-25T23:00',
    '2026-11-29T20:00',
    '2026-11-26T07:00',
  ],
  [
    'called off, who wants no news',
    wants({ news: 'never' }),
    'cancelled',
    '2026-11-25T12:00',
    null,
    '2026-11-25T12:00',
  ],
  ['the night the clock goes back', usual, 'news', '2026-10-24T23:30', null, '2026-10-25T07:00'],
  ['the night it goes forward', usual, 'news', '2027-03-28T01:30', null, '2027-03-28T07:00'],
])('%s', (_, choices, sort, now, startsAt, wanted) => {
  const sending = whenToSend(choices, { sort, startsAt: startsAt ? at(startsAt) : null }, at(now))
  expect(wallOf(sending?.at ?? begin).toString({ smallestUnit: 'minute' })).toBe(wanted)
})

const begin = at('2026-01-01T00:00')
const moment = fc.integer({ min: 0, max: 60 * 24 * 500 }).map((minutes) => begin.add({ minutes }))
const choice: fc.Arbitrary<Choices> = fc.record({
  how: fc.record({
    reminder: fc.constantFrom(...offered.reminder),
    soon: fc.constantFrom(...offered.soon),
    news: fc.constantFrom(...hows),
    watch: fc.constantFrom(...hows),
    hosting: fc.constantFrom(...hows),
  }),
  quiet: fc.constantFrom(...quiets),
})
const sort = fc.constantFrom<Sort>(...kinds, 'code', 'cancelled')
const ahead = fc.option(fc.integer({ min: 1, max: 60 * 24 * 20 }))
const hours = (from: Temporal.Instant, until: Temporal.Instant) => until.since(from).total('hours')

function every(
  check: (
    sending: { at: Temporal.Instant; gathered: boolean } | null,
    about: {
      choices: Choices
      sort: Sort
      now: Temporal.Instant
      startsAt: Temporal.Instant | null
    },
  ) => void,
) {
  fc.assert(
    fc.property(choice, sort, moment, ahead, (choices, sort, now, minutes) => {
      const startsAt = minutes === null ? null : now.add({ minutes })
      check(whenToSend(choices, { sort, startsAt }, now), { choices, sort, now, startsAt })
    }),
    { numRuns: 500 },
  )
}

test('codes and reminders two hours before are never put off', () => {
  every((sending, { sort, now }) => {
    if (sort === 'code') expect(sending).toEqual({ at: now, gathered: false })
    if (sort === 'soon' && sending) expect(sending).toEqual({ at: now, gathered: false })
  })
})

test('what is put off never leaves in quiet hours', () => {
  every((sending, { choices, now }) => {
    const quiet = quietHours[choices.quiet]
    if (!sending || !quiet || Temporal.Instant.compare(sending.at, now) === 0) return
    expect(isQuiet(wallOf(sending.at).hour, quiet)).toBe(false)
  })
})

test('nothing leaves before it is said, or later than a week and a quiet time after', () => {
  every((sending, { now }) => {
    if (!sending) return
    expect(hours(now, sending.at)).toBeGreaterThanOrEqual(0)
    expect(hours(now, sending.at)).toBeLessThanOrEqual(24 * 7 + 1 + 14)
  })
})

test('who comes knows a day before, or as soon as we do; and a calling off always comes', () => {
  every((sending, { sort, now, startsAt }) => {
    if (sort === 'cancelled') expect(sending).not.toBeNull()
    if (!sending || !startsAt || Temporal.Instant.compare(sending.at, now) === 0) return
    expect(hours(sending.at, startsAt)).toBeGreaterThanOrEqual(sort === 'reminder' ? 2 : 24)
  })
})

test('null is only for who wants none of it', () => {
  every((sending, { choices, sort }) => {
    if (sending === null) expect(choices.how[sort as 'news']).toBe('never')
  })
})
