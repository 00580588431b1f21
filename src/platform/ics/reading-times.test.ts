import { describe, expect, it } from 'vitest'
import { readCalendar } from './reading.ts'
import { calendar, now, only } from './sample-calendar.ts'

const start = (...lines: string[]) => only(...lines).series.start.toString()

describe('the time of an event', () => {
  it.each([
    ['in Danish time', 'DTSTART;TZID=Europe/Copenhagen:20261201T190000', '2026-12-01T19:00:00'],
    ['in UTC, in winter', 'DTSTART:20261201T180000Z', '2026-12-01T19:00:00'],
    ['in UTC, in summer', 'DTSTART:20260701T170000Z', '2026-07-01T19:00:00'],
    ['floating', 'DTSTART:20261201T190000', '2026-12-01T19:00:00'],
    ['in another zone', 'DTSTART;TZID=Europe/London:20261201T190000', '2026-12-01T20:00:00'],
    [
      'by a Windows name',
      'DTSTART;TZID=Romance Standard Time:20261201T190000',
      '2026-12-01T19:00:00',
    ],
    ['by a quoted name', 'DTSTART;TZID="GMT Standard Time":20261201T190000', '2026-12-01T20:00:00'],
    [
      'by a label with cities',
      'DTSTART;TZID="(UTC+01:00) Brussels, Copenhagen, Madrid, Paris":20260701T190000',
      '2026-07-01T19:00:00',
    ],
    [
      'by a label nobody quoted',
      'DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20261201T100000',
      '2026-12-01T16:00:00',
    ],
    [
      'by a long name',
      'DTSTART;TZID=/mozilla.org/2005_1/Europe/Berlin:20261201T190000',
      '2026-12-01T19:00:00',
    ],
    [
      'with a time though VALUE says date',
      'DTSTART;VALUE=DATE:20261201T190000',
      '2026-12-01T19:00:00',
    ],
    ['as a bare date', 'DTSTART;VALUE=DATE:20261201', '2026-12-01T00:00:00'],
    ['as a bare date nobody declared', 'DTSTART:20261201', '2026-12-01T00:00:00'],
    ['in the spring gap', 'DTSTART;TZID=Europe/London:20270328T010000', '2027-03-28T03:00:00'],
    ['at 24:00', 'DTSTART:20261201T240000', '2026-12-02T00:00:00'],
  ])('is read %s', (_, line, expected) => {
    expect(start(line)).toBe(expected)
  })

  it('keeps unknown zones as Danish time, with one problem', () => {
    const lines = [
      'DTSTART;TZID=Ingensteds:20261201T190000',
      'DTEND;TZID=Ingensteds:20261201T200000',
    ]
    const { entries, problems } = readCalendar(calendar(['UID:1', 'SUMMARY:A', ...lines]), { now })
    expect(entries[0]?.series.start.toString()).toBe('2026-12-01T19:00:00')
    expect(problems).toEqual([{ kind: 'unknown-zone', line: 6, detail: 'Ingensteds' }])
  })
})

describe('the length of an event', () => {
  const from = 'DTSTART;TZID=Europe/Copenhagen:20261201T190000'
  it.each<[string, string[], number | null]>([
    ['from DTEND', [from, 'DTEND;TZID=Europe/Copenhagen:20261201T210000'], 120],
    ['from an end in another zone', [from, 'DTEND:20261201T190000Z'], 60],
    ['from DURATION', [from, 'DURATION:PT1H30M'], 90],
    ['from a duration in days', [from, 'DURATION:P1D'], 1440],
    ['unknown without an end', [from], null],
    ['unknown where the end is the start', [from, 'DTEND:20261201T180000Z'], null],
    ['one day for a bare date', ['DTSTART;VALUE=DATE:20261201'], 1440],
    ['one day where a bare date ends the same day', ['DTSTART:20261201', 'DTEND:20261201'], 1440],
    ['several days', ['DTSTART:20261201', 'DTEND:20261204'], 3 * 1440],
    [
      'on the clock over the change in autumn',
      [
        'DTSTART;TZID=Europe/Copenhagen:20261024T200000',
        'DTEND;TZID=Europe/Copenhagen:20261025T080000',
      ],
      720,
    ],
    [
      'through the hour that occurs twice',
      ['DTSTART:20261025T003000Z', 'DTEND:20261025T011500Z'],
      45,
    ],
  ])('is %s', (_, lines, minutes) => {
    expect(only(...lines).series.minutes).toBe(minutes)
  })

  it('is dropped with a problem where the end comes first', () => {
    const lines = ['UID:1', 'SUMMARY:A', from, 'DTEND:20261130T100000Z']
    const { entries, problems } = readCalendar(calendar(lines), { now })
    expect(entries[0]?.series.minutes).toBeNull()
    expect(problems).toMatchObject([{ kind: 'end-before-start', line: 7, uid: '1' }])
  })
})
