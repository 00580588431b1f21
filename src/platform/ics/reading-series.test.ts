import { describe, expect, it } from 'vitest'
import { readCalendar } from './reading.ts'
import { calendar, now, only, shown } from './sample-calendar.ts'

const tuesdays = 'DTSTART;TZID=Europe/Copenhagen:20261020T190000'

describe('a series', () => {
  it('keeps its rule and its hour in Danish time', () => {
    const { series } = only(tuesdays, 'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261103T180000Z')
    expect(series.rrule).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20261103T180000Z')
    expect(shown(series, '2026-10-01', '2026-12-01')).toEqual([
      '2026-10-20T19:00+02:00',
      '2026-10-27T19:00+01:00',
      '2026-11-03T19:00+01:00',
    ])
  })

  it('is written out where another clock counts', () => {
    const { series } = only('DTSTART:20261201T180000Z', 'RRULE:FREQ=MONTHLY')
    expect(series.rrule).toBeNull()
    expect(series.extra).toHaveLength(17)
    expect(shown(series, '2027-03-01', '2027-05-01')).toEqual([
      '2027-03-01T19:00+01:00',
      '2027-04-01T20:00+02:00',
    ])
  })

  it('is written out from a month ago when it is old, and in full when it is over', () => {
    const old = only('DTSTART:20100101T180000Z', 'RRULE:FREQ=WEEKLY')
    expect(old.series.start.toString()).toBe('2026-10-23T20:00:00')
    const over = only('DTSTART:20100101T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=3')
    expect(over.series.start.toString()).toBe('2010-01-01T19:00:00')
    expect(over.series.extra).toHaveLength(2)
  })

  it('leaves out dates, in lists, in other zones, and as bare dates', () => {
    const { series } = only(
      tuesdays,
      'RRULE:FREQ=WEEKLY;COUNT=6',
      'EXDATE;TZID=Europe/Copenhagen:20261027T190000,20261103T190000',
      'EXDATE:20261110T180000Z',
      'EXDATE;VALUE=DATE:20261117',
    )
    expect(shown(series, '2026-10-01', '2027-01-01')).toEqual([
      '2026-10-20T19:00+02:00',
      '2026-11-24T19:00+01:00',
    ])
  })

  it('adds dates and periods', () => {
    const entry = only(
      tuesdays,
      'DURATION:PT2H',
      'RDATE;TZID=Europe/Copenhagen:20261021T190000',
      'RDATE;VALUE=PERIOD:20261022T170000Z/PT1H,20261023T170000Z/20261023T200000Z',
    )
    expect(shown(entry.series, '2026-10-01', '2027-01-01')).toHaveLength(4)
    expect(entry.changes.map((each) => each.minutes)).toEqual([60, 180])
  })

  it('takes all-day dates as they are, whatever zone', () => {
    const { series, allDay } = only(
      'DTSTART;VALUE=DATE:20261020',
      'RRULE:FREQ=WEEKLY;UNTIL=20261103',
      'EXDATE;TZID=Europe/Copenhagen:20261027T000000',
    )
    expect(allDay).toBe(true)
    expect(shown(series, '2026-10-01', '2027-01-01')).toEqual([
      '2026-10-20T00:00+02:00',
      '2026-11-03T00:00+01:00',
    ])
  })

  it.each([
    ['RRULE:RRULE:Tilfældigt;FREQ=WEEKLY', 'bad-rule'],
    ['RRULE:FREQ=WEEKLY;UNTIL=20269999', 'bad-rule'],
    ['RRULE:FREQ=WEEKLY;INTERVAL=0', 'bad-rule'],
    ['RRULE:FREQ=HOURLY', 'unsupported-rule'],
    ['RRULE:FREQ=SECONDLY;COUNT=9', 'unsupported-rule'],
    ['EXRULE:FREQ=WEEKLY', 'unsupported-rule'],
  ])('becomes a single date with a problem: %s', (line, kind) => {
    const { entries, problems } = readCalendar(calendar(['UID:1', 'SUMMARY:A', tuesdays, line]), {
      now,
    })
    expect(problems).toMatchObject([{ kind, line: 7, uid: '1' }])
    expect(entries[0]?.series).toMatchObject({ rrule: null, extra: [] })
  })
})
