import { describe, expect, it } from 'vitest'
import { monthlyByWeekday, weekly } from './rules-offered.ts'
import { occurrences, type Series, ZONE } from './series.ts'

const wall = (text: string) => Temporal.PlainDateTime.from(text)
const at = (text: string) => wall(text).toZonedDateTime(ZONE).toInstant()
const series = (start: string, rrule: string | null, more: Partial<Series> = {}): Series => ({
  start: wall(start),
  minutes: 120,
  rrule,
  extra: [],
  except: [],
  ...more,
})
const window = (from: string, until: string, most = 100) => ({
  from: at(from),
  until: at(until),
  most,
})
const shown = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO(ZONE).toString({ timeZoneName: 'never', smallestUnit: 'minute' })
const starts = (one: Series, from: string, until: string, most?: number) =>
  occurrences(one, window(from, until, most)).map((each) => shown(each.startsAt))

describe('a series on the clock in Copenhagen', () => {
  it('keeps 19 to 21 over the clock change in autumn', () => {
    const found = occurrences(
      series('2026-10-20T19:00', weekly(['TU'], 1)),
      window('2026-10-01', '2026-11-05'),
    )
    expect(found.map((each) => [shown(each.startsAt), each.endsAt && shown(each.endsAt)])).toEqual([
      ['2026-10-20T19:00+02:00', '2026-10-20T21:00+02:00'],
      ['2026-10-27T19:00+01:00', '2026-10-27T21:00+01:00'],
      ['2026-11-03T19:00+01:00', '2026-11-03T21:00+01:00'],
    ])
  })

  it('gives 03:30 for 02:30 on the night the clock goes forward, and 02:30 after it', () => {
    const night = series('2027-03-27T02:30', 'FREQ=DAILY', { minutes: 30 })
    expect(starts(night, '2027-03-27', '2027-03-30')).toEqual([
      '2027-03-27T02:30+01:00',
      '2027-03-28T03:30+02:00',
      '2027-03-29T02:30+02:00',
    ])
    const [, moved] = occurrences(night, window('2027-03-27', '2027-03-30'))
    expect(moved?.endsAt && shown(moved.endsAt)).toBe('2027-03-28T04:00+02:00')
  })

  it('gives the first 02:30 on the night the clock goes back', () => {
    expect(starts(series('2026-10-25T02:30', null), '2026-10-24', '2026-10-27')).toEqual([
      '2026-10-25T02:30+02:00',
    ])
  })

  it('skips months without a 31st', () => {
    expect(starts(series('2026-10-31T10:00', 'FREQ=MONTHLY'), '2026-10-01', '2027-04-01')).toEqual([
      '2026-10-31T10:00+01:00',
      '2026-12-31T10:00+01:00',
      '2027-01-31T10:00+01:00',
      '2027-03-31T10:00+02:00',
    ])
  })

  it('ends a whole day at midnight, also on the day of 23 hours', () => {
    const day = series('2027-03-28T00:00', null, { minutes: 1440 })
    const [only] = occurrences(day, window('2027-03-01', '2027-04-01'))
    expect(only?.endsAt && shown(only.endsAt)).toBe('2027-03-29T00:00+02:00')
  })

  it('gives no end where the length is unknown', () => {
    const [only] = occurrences(
      series('2026-11-22T10:00', null, { minutes: null }),
      window('2026-11-01', '2026-12-01'),
    )
    expect(only?.endsAt).toBeNull()
  })

  it('adds and leaves out single dates, each once and in order', () => {
    const one = series(
      '2026-11-03T19:00',
      weekly(['TU'], 1, Temporal.PlainDate.from('2026-11-24')),
      {
        extra: [wall('2026-11-05T10:00'), wall('2026-11-24T19:00')],
        except: [wall('2026-11-10T19:00')],
      },
    )
    expect(starts(one, '2026-11-01', '2027-01-01')).toEqual([
      '2026-11-03T19:00+01:00',
      '2026-11-05T10:00+01:00',
      '2026-11-17T19:00+01:00',
      '2026-11-24T19:00+01:00',
    ])
  })

  it('takes the last day of a bare UNTIL date along, and a UTC one to the minute', () => {
    const start = '2026-11-02T19:00'
    expect(starts(series(start, 'FREQ=DAILY;UNTIL=20261104'), start, '2027-01-01')).toHaveLength(3)
    const utc = 'FREQ=DAILY;UNTIL=20261104T180000Z'
    expect(starts(series(start, utc), start, '2027-01-01')).toHaveLength(3)
    const sooner = 'FREQ=DAILY;UNTIL=20261104T175959Z'
    expect(starts(series(start, sooner), start, '2027-01-01')).toHaveLength(2)
  })

  it('counts the start as the first occurrence, also off the rule', () => {
    const one = series('2026-11-12T10:00', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3')
    expect(starts(one, '2026-11-01', '2027-01-01')).toEqual([
      '2026-11-12T10:00+01:00',
      '2026-11-17T10:00+01:00',
      '2026-11-24T10:00+01:00',
    ])
  })

  it('keeps the every-other-week beat when asked from the middle', () => {
    const one = series('2026-11-03T19:00', weekly(['TU'], 2))
    expect(starts(one, '2026-11-10', '2026-12-10')).toEqual([
      '2026-11-17T19:00+01:00',
      '2026-12-01T19:00+01:00',
    ])
  })

  it('finds the last Sunday of each month', () => {
    const one = series('2026-10-25T14:00', monthlyByWeekday(-1, 'SU'))
    expect(starts(one, '2026-10-01', '2027-01-01')).toEqual([
      '2026-10-25T14:00+01:00',
      '2026-11-29T14:00+01:00',
      '2026-12-27T14:00+01:00',
    ])
  })

  it('gives nothing when the rule ended before it began', () => {
    const one = series('2026-11-12T10:00', 'FREQ=DAILY;UNTIL=20261101T000000Z')
    expect(starts(one, '2026-10-01', '2027-01-01')).toEqual([])
  })
})
