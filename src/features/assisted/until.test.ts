import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsSoon, untilAfter } from './until.ts'

const at = (instant: string) => Temporal.Instant.from(instant)

test('it holds to the end of the day, three months on, also where a month is short', () => {
  expect(untilAfter(at('2026-11-22T10:00:00Z'), 3)).toEqual(at('2027-02-22T23:00:00Z'))
  expect(untilAfter(at('2026-11-30T10:00:00Z'), 3)).toEqual(at('2027-02-28T23:00:00Z'))
  expect(untilAfter(at('2026-08-30T10:00:00Z'), 3)).toEqual(at('2026-11-30T23:00:00Z'))
})

test('whenever it is agreed, it is never shorter than said and at most a day longer', () => {
  const instant = fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 })
  const property = fc.property(instant, fc.integer({ min: 1, max: 6 }), (ms, months) => {
    const now = Temporal.Instant.fromEpochMilliseconds(ms)
    const zoned = now.toZonedDateTimeISO('Europe/Copenhagen').add({ months })
    const hours = untilAfter(now, months).since(zoned.toInstant()).total('hours')
    expect(hours).toBeGreaterThan(0)
    expect(hours).toBeLessThanOrEqual(25)
    expect(endsSoon(untilAfter(now, months), now)).toBe(false)
  })
  fc.assert(property)
})

test('it ends soon from two weeks before', () => {
  const until = at('2027-02-22T23:00:00Z')
  expect(endsSoon(until, at('2027-02-08T22:59:00Z'))).toBe(false)
  expect(endsSoon(until, at('2027-02-08T23:00:00Z'))).toBe(true)
})
