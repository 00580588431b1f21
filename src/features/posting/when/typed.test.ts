import { describe, expect, it } from 'vitest'
import { readClock } from './clock-typed.ts'
import { readDate, readDates } from './dates-typed.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const date = (typed: string) => readDate(typed, today)?.toString() ?? null
const clock = (typed: string) => readClock(typed)?.toString({ smallestUnit: 'minute' }) ?? null

describe('a time as people type it', () => {
  it.each([
    ['10', '10:00'],
    ['14.30', '14:30'],
    ['kl. 9:05', '09:05'],
    ['1430', '14:30'],
    ['24', '00:00'],
    ['0.00', '00:00'],
  ])('%s is %s', (typed, time) => expect(clock(typed)).toBe(time))

  it.each(['', '25', '10.60', '24.30', 'ti', '-1', '10.5', '١٠', '10\u202e'])(
    '%s is none',
    (typed) => expect(clock(typed)).toBeNull(),
  )
})

describe('a date as people type it', () => {
  it.each([
    ['3. december', '2026-12-03'],
    ['torsdag den 3. dec.', '2026-12-03'],
    ['3/12', '2026-12-03'],
    ['3/12 2027', '2027-12-03'],
    ['3.12.27', '2027-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['3 December', '2026-12-03'],
    ['1. marts', '2027-03-01'],
    ['22. november', '2026-11-22'],
    ['29. februar', '2028-02-29'],
  ])('%s is %s', (typed, found) => expect(date(typed)).toBe(found))

  it.each(['', '32/1', '31. februar', '3. xyz', 'i morgen', '2026-13-01', '<b>3/12</b>'])(
    '%s is none',
    (typed) => expect(date(typed)).toBeNull(),
  )

  it('says which of several it does not understand', () => {
    const { dates, wrong } = readDates('3. december\n10/12, en torsdag; 17/12', today)
    expect(dates.map(String)).toEqual(['2026-12-03', '2026-12-10', '2026-12-17'])
    expect(wrong).toEqual(['en torsdag'])
  })
})
