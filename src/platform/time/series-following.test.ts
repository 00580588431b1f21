import { describe, expect, it } from 'vitest'
import { occurrences, type Series } from './series.ts'
import { adding, ending, goingOn } from './series-ending.ts'
import { following } from './series-following.ts'
import { instantOf, wallOf } from './zone.ts'

const wall = (text: string) => Temporal.PlainDateTime.from(text)
const series = (start: string, rrule: string | null, more: Partial<Series> = {}): Series => ({
  start: wall(start),
  minutes: 120,
  rrule,
  extra: [],
  except: [],
  ...more,
})
const starts = (one: Series, from: string, until: string) =>
  occurrences(one, { from: instantOf(wall(from)), until: instantOf(wall(until)), most: 50 }).map(
    ({ startsAt }) => wallOf(startsAt).toString({ smallestUnit: 'minute' }),
  )
const move = (one: Series, from: string, to: string, minutes: number | null = 120) =>
  following(one, {
    from: wall(from),
    to: wall(to),
    minutes,
    since: instantOf(wall('2026-11-22T11:00')),
  })
const movedTo = (one: Series, from: string, to: string) => move(one, from, to)?.series as Series

describe('this date and the following', () => {
  it('come later in the day from then on, and those before stay', () => {
    const moved = movedTo(
      series('2026-11-05T14:30', 'FREQ=WEEKLY;BYDAY=TH'),
      '2026-12-10T14:30',
      '2026-12-10T15:00',
    )
    expect(starts(moved, '2026-11-22', '2026-12-26')).toEqual([
      '2026-11-26T14:30',
      '2026-12-03T14:30',
      '2026-12-10T15:00',
      '2026-12-17T15:00',
      '2026-12-24T15:00',
    ])
  })

  it('come on another day, every other week in the same beat, with the same end', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270108T225959Z'
    const moved = movedTo(series('2026-11-26T10:00', rule), '2026-12-10T10:00', '2026-12-08T10:00')
    expect(starts(moved, '2026-11-22', '2027-03-01')).toEqual([
      '2026-11-26T10:00',
      '2026-12-08T10:00',
      '2026-12-22T10:00',
      '2027-01-05T10:00',
    ])
  })

  it('move one of two days in the week and leave the other', () => {
    const moved = movedTo(
      series('2026-11-23T10:00', 'FREQ=WEEKLY;BYDAY=MO,TH'),
      '2026-11-26T10:00',
      '2026-11-27T10:00',
    )
    expect(starts(moved, '2026-11-22', '2026-12-05')).toEqual([
      '2026-11-23T10:00',
      '2026-11-27T10:00',
      '2026-11-30T10:00',
      '2026-12-04T10:00',
    ])
  })

  it('keep how many are left of a counted rule', () => {
    const moved = movedTo(
      series('2026-11-23T10:00', 'FREQ=WEEKLY;COUNT=4'),
      '2026-12-07T10:00',
      '2026-12-09T10:00',
    )
    expect(starts(moved, '2026-11-22', '2027-12-05')).toHaveLength(4)
  })

  it('go from the second Tuesday to the last Thursday of each month', () => {
    const moved = movedTo(
      series('2026-11-10T10:00', 'FREQ=MONTHLY;BYDAY=2TU'),
      '2026-12-08T10:00',
      '2026-12-31T10:00',
    )
    expect(starts(moved, '2026-12-01', '2027-03-01')).toEqual([
      '2026-12-31T10:00',
      '2027-01-28T10:00',
      '2027-02-25T10:00',
    ])
  })

  it('follow on from the 31st, in the months that have one', () => {
    const monthly = series('2026-12-31T10:00', 'FREQ=MONTHLY')
    const moved = movedTo(monthly, '2026-12-31T10:00', '2026-12-30T10:00')
    expect(starts(moved, '2026-12-01', '2027-04-01')).toEqual([
      '2026-12-30T10:00',
      '2027-01-30T10:00',
      '2027-03-30T10:00',
    ])
    const { moves } = move(monthly, '2026-12-31T10:00', '2026-12-30T10:00') ?? { moves: new Map() }
    const at = (text: string) => instantOf(wall(text)).epochMilliseconds
    expect(moves.get(at('2027-03-31T10:00'))).toBe(at('2027-03-30T10:00'))
  })

  it('carry dates left out with them', () => {
    const except = [wall('2026-12-24T14:30')]
    const moved = movedTo(
      series('2026-11-26T14:30', 'FREQ=WEEKLY;BYDAY=TH', { except }),
      '2026-12-17T14:30',
      '2026-12-16T15:00',
    )
    expect(starts(moved, '2026-12-10', '2027-01-01')).toEqual([
      '2026-12-10T14:30',
      '2026-12-16T15:00',
      '2026-12-30T15:00',
    ])
  })

  it('move dates written one by one', () => {
    const extra = [wall('2026-12-12T10:00'), wall('2027-01-09T10:00')]
    const moved = movedTo(
      series('2026-11-28T10:00', null, { extra }),
      '2026-12-12T10:00',
      '2026-12-13T11:00',
    )
    expect(starts(moved, '2026-11-22', '2027-03-01')).toEqual([
      '2026-11-28T10:00',
      '2026-12-13T11:00',
      '2027-01-10T11:00',
    ])
  })

  it.each([
    ['FREQ=DAILY', '2026-11-26T10:00', '2026-11-27T10:00'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-26T10:00', '2026-11-30T10:00'],
    ['FREQ=MONTHLY;BYMONTHDAY=26', '2026-11-26T10:00', '2026-11-27T10:00'],
    ['FREQ=WEEKLY;BYDAY=TH', '2026-11-25T10:00', '2026-11-27T10:00'],
    ['FREQ=WEEKLY;BYDAY=TH;BYHOUR=10', '2026-11-26T10:00', '2026-11-26T11:00'],
  ])('cannot where the rule says more than we can move: %s', (rrule, from, to) => {
    expect(move(series('2026-11-26T10:00', rrule), from, to)).toBeNull()
  })
})

describe('the end of a series', () => {
  const weekly = series('2026-11-26T10:00', 'FREQ=WEEKLY;COUNT=9', {
    extra: [wall('2026-12-05T10:00'), wall('2027-02-05T10:00')],
  })

  it('takes the last day along and what was added after it away', () => {
    const ended = ending(weekly, Temporal.PlainDate.from('2026-12-10'))
    expect(starts(ended, '2026-11-22', '2028-01-01')).toEqual([
      '2026-11-26T10:00',
      '2026-12-03T10:00',
      '2026-12-05T10:00',
      '2026-12-10T10:00',
    ])
  })

  it('can be taken back', () => {
    const again = goingOn(ending(weekly, Temporal.PlainDate.from('2026-12-10')))
    expect(starts(again, '2026-11-22', '2028-01-01').length).toBe(50)
  })
})

it('a date more is there once, also where it was left out before', () => {
  const one = series('2026-11-26T10:00', 'FREQ=WEEKLY', { except: [wall('2026-12-03T10:00')] })
  expect(starts(adding(one, wall('2026-12-03T10:00')), '2026-12-01', '2026-12-09')).toEqual([
    '2026-12-03T10:00',
  ])
})
