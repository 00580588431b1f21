import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Awaited, isToBeCalled, type PastDate } from './away.ts'

const begin = Temporal.Instant.from('2026-10-01T12:00:00Z')
const week = (number: number) => begin.add({ hours: 24 * 7 * number })
const date = (number: number, said: 'came' | 'away' | 'nothing'): PastDate => ({
  startsAt: week(number),
  overAt: week(number).add({ hours: 2 }),
  marked: said !== 'nothing',
  came: said === 'came',
})
const of = (...said: ('came' | 'away' | 'nothing')[]) => said.map((one, at) => date(at, one))
const now = week(20)
const called = (dates: PastDate[], about: Partial<Awaited> = {}, at = now) =>
  isToBeCalled({ callIfAway: true, heardAt: null, dates, ...about }, at)

test.each([
  ['away twice', of('came', 'away', 'away'), true],
  ['away once', of('came', 'away'), false],
  ['away, there, away', of('away', 'came', 'away'), false],
  ['there again after two', of('away', 'away', 'came'), false],
  ['nobody said anything in between', of('away', 'nothing', 'away'), true],
  ['nobody ever said anything', of('nothing', 'nothing', 'nothing'), false],
])('%s', (_, dates, isCalled) => {
  expect(called(dates)).toBe(isCalled)
})

test('nobody is called who did not ask for it', () => {
  expect(called(of('away', 'away'), { callIfAway: false })).toBe(false)
})

test('a date that goes on is not missed yet', () => {
  const dates = of('away', 'away')
  expect(called(dates, {}, week(1).add({ hours: 1 }))).toBe(false)
  expect(called(dates, {}, week(1).add({ hours: 2 }))).toBe(true)
})

test('when somebody has seen to it, it takes two new dates', () => {
  const heardAt = week(1).add({ hours: 24 })
  expect(called(of('away', 'away'), { heardAt })).toBe(false)
  expect(called(of('away', 'away', 'away'), { heardAt })).toBe(false)
  expect(called(of('away', 'away', 'away', 'away'), { heardAt })).toBe(true)
})

const said = fc.constantFrom('came' as const, 'away' as const, 'nothing' as const)

test('it is what the host said of the last two dates they said something of, and no more', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 10 }), (list) => {
      const known = list.filter((one) => one !== 'nothing').slice(-2)
      expect(called(of(...list))).toBe(known.join() === 'away,away')
    }),
  )
})

test('the order the dates are read in changes nothing, and dates without ticks change nothing', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 10 }), (list) => {
      const dates = of(...list)
      expect(called(dates.toReversed())).toBe(called(dates))
      expect(called(dates.filter(({ marked }) => marked))).toBe(called(dates))
    }),
  )
})

test('having come since then is always enough not to be called', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 10 }), (list) => {
      expect(called(of(...list, 'came'))).toBe(false)
    }),
  )
})
