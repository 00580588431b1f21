import fc from 'fast-check'
import { expect, it } from 'vitest'
import { weekdayOf, weekly } from '#platform/time/rules-offered.ts'
import { occurrences, type Series } from '#platform/time/series.ts'
import { readCalendar } from './reading.ts'
import { type Written, writeCalendar } from './writing.ts'

const from = Temporal.Instant.from('2026-09-01T00:00Z')
const window = { from, until: from.add({ hours: 24 * 800 }), most: 300 }
const start = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 1439 }))
  .map(([days, minutes]) => Temporal.PlainDateTime.from('2026-09-02T00:00').add({ days, minutes }))
const entry = fc.record({
  start,
  minutes: fc.option(fc.integer({ min: 1, max: 4000 })),
  every: fc.constantFrom(1 as const, 2 as const),
  weeks: fc.integer({ min: 0, max: 60 }),
  skipped: fc.integer({ min: 1, max: 8 }),
  title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
})

function written(one: { series: Series; title: string }): Written {
  return {
    uid: 'a@medklang.example',
    sequence: 0,
    changedAt: from,
    title: one.title,
    text: one.title,
    place: null,
    url: null,
    cancelled: false,
    cancelledDates: [],
    series: one.series,
  }
}

it('a calendar written and read again has the same instants over every clock change', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const last = one.start.toPlainDate().add({ weeks: one.weeks })
      const series = {
        start: one.start,
        minutes: one.minutes,
        rrule: weekly([weekdayOf(one.start)], one.every, last),
        extra: [one.start.add({ days: 2 })],
        except: [one.start.add({ weeks: one.skipped })],
      }
      const text = writeCalendar({
        name: 'x',
        language: 'da',
        entries: [written({ series, title: one.title })],
      })
      const [read] = readCalendar(Buffer.from(text), { now: from }).entries
      const told = (each: Series) =>
        occurrences(each, window).map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`)
      expect(read && told(read.series)).toEqual(told(series))
    }),
    { numRuns: 100 },
  )
})
