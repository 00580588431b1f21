import { expect, test } from 'vitest'
import { type Joinable, joinRefusal, nextOpenDate, partyRefusal, without } from './join-refusal.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const date = (id: string, days: number, cancelled = false) => ({
  id,
  startsAt: now.add({ hours: 24 * days }),
  endsAt: null,
  overAt: now.add({ hours: 24 * days + 3 }),
  cancelled,
  plannedAt: null,
  place: '',
  gone: false,
})
const walk = (about: Partial<Joinable> = {}): Joinable => ({
  status: 'published',
  places: 8,
  usually: 5,
  takings: {},
  dates: [date('tuesday', 2), date('next', 9)],
  ...about,
})

test('those who usually come sit there already, so three more can join', () => {
  expect(partyRefusal(walk(), { party: 3, occurrenceId: null }, now)).toBeNull()
  expect(partyRefusal(walk(), { party: 4, occurrenceId: null }, now)).toBe('too-many')
})

test('nobody joins what is cancelled, over, or not shown', () => {
  expect(joinRefusal(walk({ status: 'cancelled' }), now)).toBe('cancelled')
  expect(joinRefusal(walk({ status: 'in-review' }), now)).toBe('not-open')
  expect(joinRefusal(walk({ dates: [date('gone', -1)] }), now)).toBe('over')
  expect(joinRefusal(walk({ dates: [date('off', 2, true)] }), now)).toBe('over')
})

test('those who come from now on fill every date, those who come once their own', () => {
  const walks = walk({ takings: { always: 1, tuesday: 2 } })
  expect(joinRefusal(walks, now)).toBeNull()
  expect(nextOpenDate(walks, now)?.id).toBe('next')
  expect(partyRefusal(walks, { party: 1, occurrenceId: 'tuesday' }, now)).toBe('full')
  expect(partyRefusal(walks, { party: 2, occurrenceId: 'next' }, now)).toBeNull()
  expect(partyRefusal(walks, { party: 1, occurrenceId: null }, now)).toBe('full-some-dates')
  expect(joinRefusal(walk({ takings: { always: 3 } }), now)).toBe('full')
})

test('where there is room for all, thirty more find room', () =>
  expect(partyRefusal(walk({ places: null }), { party: 30, occurrenceId: null }, now)).toBeNull())

test('a date that is not there any more is not the next one instead', () =>
  expect(partyRefusal(walk(), { party: 1, occurrenceId: 'gone' }, now)).toBe('date-over'))

test('somebody who changes does not stand in their own way', () => {
  const others = without({ always: 3 }, { occurrenceId: null, party: 3 })
  expect(partyRefusal(walk({ takings: others }), { party: 2, occurrenceId: null }, now)).toBeNull()
})
