import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthlyByWeekday, type Nth, weekdayOf, weekly } from '#platform/time/rules-offered.ts'
import { occurrence, occurrences, type Series } from '#platform/time/series.ts'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import {
  addingDate,
  cancelling,
  continuing,
  type Dates,
  type Edit,
  endingAfter,
  moving,
  movingBack,
  movingFrom,
  pausing,
  puttingBack,
} from './editing.ts'
import { isAhead, type PlannedDate } from './planned.ts'
import { settled } from './settling.ts'

// A year and a half from September 2026: three clock changes, three ends of a month with a 31st.
const today = fc
  .integer({ min: 0, max: 540 })
  .map((days) => instantOf(Temporal.PlainDateTime.from('2026-09-01T11:00').add({ days })))
const clock = fc.oneof(
  fc.constantFrom('00:00', '02:30', '14:30', '22:00', '23:30').map((one) => one),
  fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:15`),
)
// No end, an end at midnight sharp, after midnight, and a whole day.
const minutes = fc.constantFrom(null, 30, 90, 120, 24 * 60, 26 * 60)
const rule = (start: Temporal.PlainDateTime) =>
  fc.constantFrom(
    weekly([weekdayOf(start)], 1),
    weekly([weekdayOf(start)], 2),
    monthlyByWeekday(start.day > 28 ? -1 : (Math.ceil(start.day / 7) as Nth), weekdayOf(start)),
    'FREQ=MONTHLY',
    'FREQ=DAILY;COUNT=40',
    'FREQ=YEARLY',
  )
const world = fc
  .tuple(today, fc.integer({ min: 1, max: 40 }), clock, minutes)
  .chain(([now, days, time, long]) => {
    const start = wallOf(now).add({ days }).withPlainTime(time)
    return rule(start).map((rrule) =>
      begin({ start, minutes: long, rrule, extra: [], except: [] }, now),
    )
  })
// Nobody plans more than a year ahead.
const pick = fc.nat({ max: 30 })

let next = 0
const newId = () => `date-${next++}`
const begin = (series: Series, now: Temporal.Instant) => {
  const dates = settled([], { series, now, newId })
  return { now, before: { series, dates } }
}
const ahead = ({ dates }: Dates) => dates.filter(({ gone }) => !gone)
const within = (dates: Dates) => {
  const [first, ...later] = ahead(dates)
  const year = first?.startsAt.add({ hours: 24 * 300 }) as Temporal.Instant
  return [first, ...later.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, year) < 0)]
}
const nth = (dates: Dates, place: number) =>
  within(dates)[place % within(dates).length] as PlannedDate
const said = (dates: readonly PlannedDate[]) =>
  dates
    .map((one) => `${one.id} ${one.startsAt} ${one.endsAt} ${one.cancelled} ${one.gone}`)
    .toSorted()
const does = (edit: Edit, before: Dates, now: Temporal.Instant): Dates => {
  const edited = edit(before, { now, newId })
  return edited.refusal === null ? edited.after : before
}
const check = (test: (at: { now: Temporal.Instant; before: Dates }, place: number) => void) =>
  fc.assert(fc.property(world, pick, test), { numRuns: 40 })

/** What stands is what the series gives, but for what was changed by itself. */
function agrees({ series, dates }: Dates, now: Temporal.Instant) {
  const standing = dates.filter((one) => !one.gone && isAhead({ startsAt: one.plannedAt }, now))
  const until = now.add({ hours: 24 * 400 })
  const given = occurrences(series, { from: now, until, most: 450 })
  expect(standing.map(({ plannedAt }) => String(plannedAt)).toSorted()).toEqual(
    given.map(({ startsAt }) => String(startsAt)).toSorted(),
  )
  for (const one of standing.filter(({ own }) => !own))
    expect(String(one.endsAt)).toBe(String(occurrence(one.startsAt, series.minutes).endsAt))
}

describe('whatever the host does to the dates', () => {
  it('one date called off is that date alone, and put back all is as before', () =>
    check(({ now, before }, place) => {
      const { id } = nth(before, place)
      const after = does(cancelling(id), before, now)
      expect(said(after.dates).filter((one) => !said(before.dates).includes(one))).toHaveLength(1)
      expect(said(does(puttingBack(id), after, now).dates)).toEqual(said(before.dates))
    }))

  it('one date moved keeps its row and its length, and moved back all is as before', () =>
    check(({ now, before }, place) => {
      const date = nth(before, place)
      const startsAt = date.startsAt.add({ minutes: 45 })
      const wanted = { startsAt, minutes: before.series.minutes, place: 'Hallen' }
      const after = does(moving(date.id, wanted), before, now)
      const moved = after.dates.find(({ id }) => id === date.id)
      expect(moved?.startsAt.equals(startsAt)).toBe(true)
      expect(moved?.plannedAt.equals(date.plannedAt)).toBe(true)
      agrees(after, now)
      expect(does(movingBack(date.id), after, now).dates).toEqual(before.dates)
    }))

  it('this and the following move together, and those before are untouched', () =>
    check(({ now, before }, place) => {
      const date = nth(before, place)
      const later = wallOf(date.startsAt).withPlainTime('17:45')
      const wanted = { startsAt: instantOf(later), minutes: 60, place: '' }
      const after = does(movingFrom(date.id, wanted), before, now)
      agrees(after, now)
      for (const one of before.dates) {
        const then = after.dates.find(({ id }) => id === one.id)
        const isBefore = Temporal.Instant.compare(one.plannedAt, date.plannedAt) < 0
        if (isBefore)
          expect(`${then?.startsAt} ${then?.endsAt}`).toBe(`${one.startsAt} ${one.endsAt}`)
        else if (!then?.gone)
          expect(
            wallOf(then?.startsAt ?? now)
              .toPlainTime()
              .toString(),
          ).toBe('17:45:00')
      }
      const ids = after.dates.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }))

  it('each week keeps its row and those who come when the day is another', () =>
    check(({ now, before }, place) => {
      fc.pre(before.series.rrule?.startsWith('FREQ=WEEKLY') === true)
      const date = nth(before, place)
      const wanted = {
        startsAt: instantOf(wallOf(date.plannedAt).add({ days: 2 })),
        minutes: 60,
        place: '',
      }
      const after = does(movingFrom(date.id, wanted), before, now)
      const known = new Set(before.dates.map(({ id }) => id))
      const last = before.dates.at(-1)?.id
      for (const one of after.dates) if (one.gone) expect(one.id).toBe(last)
      expect(after.dates.filter(({ id }) => !known.has(id)).length).toBeLessThanOrEqual(1)
      agrees(after, now)
    }))

  it('ends after a day, and goes on with the same rows', () =>
    check(({ now, before }, place) => {
      fc.pre(!/COUNT/.test(before.series.rrule ?? ''))
      const day = wallOf(nth(before, place).startsAt).toPlainDate()
      const ended = does(endingAfter(day), before, now)
      agrees(ended, now)
      for (const { startsAt } of ahead(ended))
        expect(Temporal.PlainDate.compare(wallOf(startsAt).toPlainDate(), day)).toBeLessThanOrEqual(
          0,
        )
      expect(said(does(continuing, ended, now).dates)).toEqual(said(before.dates))
    }))

  it('pauses from one day to another and no day beside', () =>
    check(({ now, before }, place) => {
      const first = wallOf(nth(before, place).startsAt).toPlainDate()
      const last = first.add({ days: 20 })
      const after = does(pausing(first, last), before, now)
      for (const date of after.dates) {
        const day = wallOf(date.startsAt).toPlainDate()
        const isIn =
          Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0
        expect(date.cancelled).toBe(isIn)
      }
    }))

  it('a date more is there once and has its own end', () =>
    check(({ now, before }, place) => {
      const startsAt = instantOf(wallOf(nth(before, place).startsAt.add({ hours: 5 })))
      const edit = addingDate({ startsAt, minutes: 45, place: '' })
      const after = does(edit, before, now)
      const added = after.dates.filter((one) => !one.gone && one.startsAt.equals(startsAt))
      expect(added).toHaveLength(1)
      expect(edit(after, { now, newId }).refusal).toBe('dates-taken')
      agrees(after, now)
    }))
})
