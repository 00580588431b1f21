import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesByDay, offerEnds } from './deadline.ts'

/** A time in Copenhagen, in the week of Monday 23 November 2026. */
const at = (day: number, time: string) =>
  Temporal.PlainDateTime.from(`2026-11-${day}T${time}`).toZonedDateTime(ZONE).toInstant()
const ZONE = 'Europe/Copenhagen'
const words = (instant: Temporal.Instant | null) =>
  instant?.toZonedDateTimeISO(ZONE).toPlainDateTime().toString().slice(8, 16) ?? null

test.each([
  ['Monday at 10 for Saturday', at(23, '10:00'), at(28, '14:00'), '24T21:00'],
  ['Monday at 20 for Saturday', at(23, '20:00'), at(28, '14:00'), '25T18:00'],
  ['Monday at 23 for Tuesday at 14', at(23, '23:00'), at(24, '14:00'), '24T10:00'],
  ['Tuesday at 9 for Tuesday at 19', at(24, '09:00'), at(24, '19:00'), '24T13:00'],
  ['an hour and a half left', at(24, '10:00'), at(24, '13:30'), '24T11:00'],
  ['less than an hour left', at(24, '10:00'), at(24, '12:59'), null],
  ['in the night for the morning', at(24, '03:00'), at(24, '10:30'), null],
  ['it has begun', at(24, '10:00'), at(24, '09:00'), null],
])('offered %s', (_, now, start, ends) => expect(words(offerEnds(now, start))).toBe(ends))

/** Around both clock changes of 2026 and 2027 and between them. */
const moment = fc
  .integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2027, 10, 15) })
  .map((time) => Temporal.Instant.fromEpochMilliseconds(time - (time % 60_000)))

test('an offer ends by day, in good time before the start, and lasts an hour to a day and a night', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -60, max: 60 * 24 * 14 }), (now, minutes) => {
      const start = now.add({ minutes })
      const ends = offerEnds(now, start)
      const last = start.subtract({ hours: 2 })
      if (!ends) {
        expect(minutesByDay(now, last)).toBeLessThan(60)
        return
      }
      const clock = ends.toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5)
      expect(clock >= '08:00' && clock <= '21:00').toBe(true)
      expect(Temporal.Instant.compare(ends, last)).toBeLessThanOrEqual(0)
      const lasts = minutesByDay(now, ends)
      expect(lasts).toBeGreaterThanOrEqual(60)
      expect(lasts).toBeLessThanOrEqual(24 * 60)
    }),
  )
})

test('somebody who is offered a place later never has to answer earlier', () => {
  fc.assert(
    fc.property(moment, fc.nat(60 * 24 * 8), fc.nat(60 * 12), (now, minutes, wait) => {
      const start = now.add({ minutes })
      const [early, late] = [offerEnds(now, start), offerEnds(now.add({ minutes: wait }), start)]
      if (early && late) expect(Temporal.Instant.compare(early, late)).toBeLessThanOrEqual(0)
    }),
  )
})
