import { describe, expect, it } from 'vitest'
import { occurrences, type Series } from './series.ts'

const long = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).join(',')
const from = Temporal.Instant.from('2026-11-01T00:00:00Z')
const window = { from, until: Temporal.Instant.from('9999-01-01T00:00:00Z'), most: 200 }
const series = (rrule: string, start = '1990-01-01T10:00'): Series => ({
  start: Temporal.PlainDateTime.from(start),
  minutes: null,
  rrule,
  extra: [],
  except: [],
})

describe('a series without bounds', () => {
  it.each([
    ['FREQ=DAILY', 200],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 20],
    ['FREQ=DAILY;COUNT=99999999', 200],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 0],
    ['FREQ=WEEKLY;BYDAY=MO;BYSETPOS=50', 0],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6', 0],
    ['FREQ=SECONDLY', 0],
    [`FREQ=DAILY;BYHOUR=${long(0, 23)};BYMINUTE=${long(0, 59)}`, 0],
    ['FREQ=WEEKLY;INTERVAL=0', 0],
    ['not a rule', 0],
  ])('comes to an end: %s', (rrule, least) => {
    const found = occurrences(series(rrule), window)
    expect(found.length).toBeGreaterThanOrEqual(least)
    expect(found.length).toBeLessThanOrEqual(200)
  })
})
