import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekly } from './rules-offered.ts'
import { occurrences, type Series } from './series.ts'
import { wallOf } from './zone.ts'

// Two years from September 2026: four clock changes, whatever day is drawn.
const day = fc
  .integer({ min: 0, max: 730 })
  .map((days) => Temporal.PlainDate.from('2026-09-01').add({ days }))
// Hours other than two: the clock changes between 02 and 03.
const hour = fc.integer({ min: 0, max: 23 }).filter((one) => one !== 2)
const start = fc
  .tuple(day, hour, fc.integer({ min: 0, max: 59 }))
  .map(([date, h, m]) => date.toPlainDateTime({ hour: h, minute: m }))
const weekdays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const, { minLength: 1 })
const minutes = fc.option(fc.integer({ min: 0, max: 3000 }))
const weeks = fc.record({
  start,
  weekdays,
  minutes,
  every: fc.constantFrom(1 as const, 2 as const),
  most: fc.integer({ min: 1, max: 60 }),
})

function draw(
  one: { start: Temporal.PlainDateTime; minutes: number | null },
  rrule: string,
): Series {
  return { start: one.start, minutes: one.minutes, rrule, extra: [], except: [] }
}

describe('any weekly series', () => {
  it('keeps its wall time and length, is in order, and stays in the window', () => {
    fc.assert(
      fc.property(weeks, day, day, (one, first, last) => {
        const from = first.toZonedDateTime('Europe/Copenhagen').toInstant()
        const until = last.toZonedDateTime('Europe/Copenhagen').toInstant()
        const found = occurrences(draw(one, weekly(one.weekdays, one.every)), {
          from,
          until,
          most: one.most,
        })
        expect(found.length).toBeLessThanOrEqual(one.most)
        for (const [at, each] of found.entries()) {
          const shown = wallOf(each.startsAt)
          expect(shown.toPlainTime().equals(one.start.toPlainTime())).toBe(true)
          expect(Temporal.Instant.compare(each.startsAt, from)).toBeGreaterThanOrEqual(0)
          expect(Temporal.Instant.compare(each.startsAt, until)).toBeLessThan(0)
          const before = found[at - 1]
          if (before) expect(Temporal.Instant.compare(before.startsAt, each.startsAt)).toBe(-1)
          if (one.minutes === null) expect(each.endsAt).toBeNull()
          else
            expect(
              Temporal.Instant.compare(each.endsAt ?? from, each.startsAt),
            ).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('steps seven or fourteen local days', () => {
    fc.assert(
      fc.property(weeks, (one) => {
        const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
        const own = names[one.start.dayOfWeek - 1] ?? 'MO'
        const from = one.start.toZonedDateTime('Europe/Copenhagen').toInstant()
        const found = occurrences(draw(one, weekly([own], one.every)), {
          from,
          until: from.add({ hours: 24 * 400 }),
          most: one.most,
        })
        expect(found.length).toBeGreaterThan(0)
        for (const [at, each] of found.entries()) {
          const shown = wallOf(each.startsAt).toPlainDate()
          expect(one.start.toPlainDate().until(shown).days).toBe(at * 7 * one.every)
        }
      }),
      { numRuns: 60 },
    )
  })
})
