import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeOn, type Joinable } from '../join-refusal.ts'
import { ALWAYS } from '../places.ts'
import { beforeInLine, type InLine, offersNow } from './line.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const date = (id: string, days: number) => {
  const startsAt = now.add({ hours: 24 * days })
  const overAt = startsAt.add({ hours: 2 })
  return {
    ...{ id, startsAt, endsAt: overAt, overAt, cancelled: false },
    ...{ plannedAt: null, place: '', gone: false },
  }
}
const table = (about: Partial<Joinable> = {}): Joinable => ({
  status: 'published',
  places: 4,
  usually: null,
  dates: [date('one', 3), date('two', 10)],
  takings: {},
  ...about,
})
const waits = (id: string, about: Partial<InLine> = {}): InLine => ({
  id,
  date: null,
  party: 1,
  offered: false,
  ...about,
})
const offered = (invitation: Joinable, line: InLine[]) =>
  offersNow(invitation, line, now).offers.map(({ id }) => id)

test('the first in line is offered the place', () => {
  const full = table({ takings: { [ALWAYS]: 3 } })
  expect(offered(full, [waits('a'), waits('b')])).toEqual(['a'])
})

test('one place passes by those who are two, who keep theirs in the line', () => {
  const line = [waits('two', { party: 2 }), waits('one')]
  expect(offered(table({ takings: { [ALWAYS]: 3 } }), line)).toEqual(['one'])
  expect(offered(table({ takings: { [ALWAYS]: 2 } }), line)).toEqual(['two'])
})

test('whoever waits for all dates gets one only when there is room on each', () => {
  const takings = { one: 4 }
  const line = [waits('always'), waits('later', { date: 'two' })]
  expect(offered(table({ takings }), line)).toEqual(['later'])
})

test('nobody is asked about something that is cancelled or begins within hours', () => {
  expect(offered(table({ status: 'cancelled' }), [waits('a')])).toEqual([])
  const soon = table({ dates: [{ ...date('one', 0), startsAt: now.add({ hours: 2 }) }] })
  expect(offered(soon, [waits('a')])).toEqual([])
})

test('before one stand those who wait for the same', () => {
  const line = [waits('a', { date: 'one' }), waits('b', { date: 'two' }), waits('c'), waits('d')]
  expect(['a', 'b', 'c', 'd'].map((id) => beforeInLine(line, id))).toEqual([0, 0, 2, 3])
})

const lines = fc.array(
  fc.record({
    date: fc.constantFrom(null, 'one', 'two'),
    party: fc.integer({ min: 1, max: 6 }),
  }),
  { maxLength: 12 },
)
const tables = fc
  .record({
    places: fc.integer({ min: 1, max: 12 }),
    one: fc.nat(6),
    two: fc.nat(6),
    always: fc.nat(4),
  })
  .map(({ places, one, two, always }) =>
    table({ places: places + always + 6, takings: { one, two, [ALWAYS]: always } }),
  )

test('never more is offered than is free, and nobody who fits is passed by', () => {
  fc.assert(
    fc.property(tables, lines, (invitation, said) => {
      const line = said.map((one, place) => waits(String(place), one))
      const { offers, takings } = offersNow(invitation, line, now)
      const after = { ...invitation, takings }
      const ids = offers.map(({ id }) => id)
      for (const { id } of invitation.dates) {
        const places = invitation.places ?? 0
        expect((takings[id] ?? 0) + (takings[ALWAYS] ?? 0)).toBeLessThanOrEqual(places)
      }
      for (const one of line.filter(({ id }) => !ids.includes(id))) {
        const dates = invitation.dates.filter(({ id }) => one.date === null || one.date === id)
        expect(dates.some(({ id }) => (freeOn(after, id) ?? 0) < one.party)).toBe(true)
      }
    }),
  )
})

test('of two who wait for the same with as many, the one in front is never behind', () => {
  fc.assert(
    fc.property(tables, lines, (invitation, said) => {
      const line = said.map((one, place) => waits(String(place), one))
      const ids = new Set(offered(invitation, line))
      for (const [place, late] of line.entries())
        for (const early of line.slice(0, place))
          if (early.date === late.date && early.party === late.party && ids.has(late.id))
            expect(ids.has(early.id)).toBe(true)
    }),
  )
})
