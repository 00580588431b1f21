import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fallbackHost, isDue } from './due.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const ago = (hours: number, minutes = 0) => now.subtract({ hours, minutes })
const waiting = { since: ago(48), firstVisitOver: null, ended: false }

test.each([
  ['nothing waits', { since: null }, false],
  ['a minute less than 48 hours', { since: ago(47, 59) }, false],
  ['just 48 hours', {}, true],
  ['a week', { since: ago(168) }, true],
  ['they no longer come', { ended: true }, false],
  ['written before the first visit, which was yesterday', { firstVisitOver: ago(24) }, true],
  ['written after the first visit', { firstVisitOver: ago(49) }, false],
])('%s', (_, about, due) => {
  expect(isDue({ ...waiting, ...about }, now)).toBe(due)
})

test('what is due stays due until it is answered', () => {
  const hours = fc.integer({ min: 0, max: 500 })
  fc.assert(
    fc.property(hours, fc.option(hours), hours, (since, over, later) => {
      const one = { since: ago(since), firstVisitOver: over === null ? null : ago(over) }
      const still = isDue({ ...one, ended: false }, now.add({ hours: later }))
      if (isDue({ ...one, ended: false }, now)) expect(still).toBe(true)
    }),
  )
})

const host = (person_id: string, hours: number, muted = false) => ({
  person_id,
  since: ago(hours),
  muted,
})

test('the fallback is another host, the one who has been there longest', () => {
  const karen = host('karen', 300)
  const [birthe, ole] = [host('birthe', 100), host('ole', 200)]
  expect(fallbackHost([karen, birthe, ole], 'karen')).toBe(ole)
  expect(fallbackHost([karen, birthe, host('ole', 200, true)], 'karen')).toBe(birthe)
  expect(fallbackHost([karen], 'karen')).toBeNull()
  expect(fallbackHost([], null)).toBeNull()
})
