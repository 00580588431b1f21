import { describe, expect, it } from 'vitest'
import { readCalendar } from './reading.ts'
import { calendar, now, shown } from './sample-calendar.ts'

const main = [
  'UID:1',
  'SUMMARY:Sang',
  'DTSTART;TZID=Europe/Copenhagen:20261124T190000',
  'DTEND;TZID=Europe/Copenhagen:20261124T210000',
  'RRULE:FREQ=WEEKLY;COUNT=5',
]
const change = (...lines: string[]) => ['UID:1', 'SUMMARY:Sang', ...lines]
const read = (...events: string[][]) => readCalendar(calendar(...events), { now })

describe('changes to dates of a series', () => {
  it('join it by UID, moved and cancelled, also when they come first', () => {
    const moved = change(
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20261201T190000',
      'DTSTART;TZID=Europe/Copenhagen:20261202T180000',
      'DURATION:PT1H',
    )
    const off = change(
      'RECURRENCE-ID:20261208T180000Z',
      'DTSTART:20261208T180000Z',
      'STATUS:CANCELLED',
      'DURATION:PT2H',
    )
    const { entries, problems } = read(moved, main, off)
    expect(problems).toEqual([])
    expect(entries).toHaveLength(1)
    expect(
      entries[0]?.changes.map((each) => ({
        ...each,
        start: `${each.start}`,
        originalStart: `${each.originalStart}`,
      })),
    ).toEqual([
      {
        originalStart: '2026-12-01T19:00:00',
        start: '2026-12-02T18:00:00',
        minutes: 60,
        cancelled: false,
      },
      {
        originalStart: '2026-12-08T19:00:00',
        start: '2026-12-08T19:00:00',
        minutes: 120,
        cancelled: true,
      },
    ])
  })

  it('reach this and future dates, but not over a date of its own', () => {
    const later = change(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20261208T190000',
      'DTSTART;TZID=Europe/Copenhagen:20261208T200000',
      'DURATION:PT2H',
    )
    const one = change(
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20261215T190000',
      'DTSTART;TZID=Europe/Copenhagen:20261216T100000',
      'DURATION:PT2H',
    )
    const [entry] = read(main, one, later).entries
    expect(entry?.changes.map((each) => each.start.toString())).toEqual([
      '2026-12-08T20:00:00',
      '2026-12-16T10:00:00',
      '2026-12-22T20:00:00',
    ])
  })

  it('keep the newest of two for one date', () => {
    const at = ['RECURRENCE-ID:20261201T180000Z', 'DURATION:PT2H']
    const newer = change(...at, 'DTSTART:20261202T180000Z', 'SEQUENCE:3')
    const older = change(...at, 'DTSTART:20261203T180000Z', 'SEQUENCE:2')
    const [entry] = read(main, newer, older).entries
    expect(entry?.changes.map((each) => each.start.toString())).toEqual(['2026-12-02T19:00:00'])
  })

  it('count over an EXDATE for the same date', () => {
    const moved = change(
      'RECURRENCE-ID:20261201T180000Z',
      'DTSTART:20261202T180000Z',
      'DURATION:PT2H',
    )
    const [entry] = read([...main, 'EXDATE:20261201T180000Z'], moved).entries
    expect(entry?.series.except).toEqual([])
  })

  it('make a series of their own where there is none', () => {
    const one = change('RECURRENCE-ID:20261201T180000Z', 'DTSTART:20261201T180000Z')
    const other = change('RECURRENCE-ID:20261208T180000Z', 'DTSTART:20261209T180000Z')
    const [entry] = read(one, other).entries
    expect(entry && shown(entry.series, '2026-11-01', '2027-01-01')).toHaveLength(2)
    expect(entry?.changes).toHaveLength(1)
  })

  it('leave out a date that is private', () => {
    const hidden = change(
      'RECURRENCE-ID:20261201T180000Z',
      'DTSTART:20261201T180000Z',
      'CLASS:PRIVATE',
    )
    const { entries, problems } = read(main, hidden)
    expect(entries[0]?.series.except.map(String)).toEqual(['2026-12-01T19:00:00'])
    expect(problems).toMatchObject([{ kind: 'private' }])
  })
})
