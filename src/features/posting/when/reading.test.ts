import { describe, expect, it } from 'vitest'
import { wallOf } from '#platform/time/zone.ts'
import { readWhenTyped } from './reading.ts'
import { firstDates } from './words.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const base = { day: '2026-11-26', time: '19', length: 'two', repeat: 'once' }
const read = (typed: object, at = now) => readWhenTyped({ ...base, ...typed }, { now: at })

function dates(typed: object, at = now, most = 5) {
  const { when } = read(typed, at)
  if (!when) return null
  return firstDates(when.series, at, most).map(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map((one) => one && wallOf(one).toString({ smallestUnit: 'minute' })),
  )
}
const starts = (typed: object, at = now, most = 5) =>
  dates(typed, at, most)?.map(([start]) => start)
const problems = (typed: object, at = now) => read(typed, at).problems

describe('when something is', () => {
  it('happens once, for two hours', () => {
    expect(dates({})).toEqual([['2026-11-26T19:00', '2026-11-26T21:00']])
  })

  it('ends at midnight, after midnight, or nobody knows', () => {
    const longer = (end: string) => dates({ length: 'longer', end })?.[0]?.[1]
    expect(longer('24')).toBe('2026-11-27T00:00')
    expect(longer('0.00')).toBe('2026-11-27T00:00')
    expect(longer('1.30')).toBe('2026-11-27T01:30')
    expect(longer('22')).toBe('2026-11-26T22:00')
    expect(dates({ length: 'unknown' })?.[0]?.[1]).toBeNull()
  })

  it('stays at 19 over both clock changes', () => {
    const autumn = Temporal.Instant.from('2026-10-13T10:00:00Z')
    expect(starts({ day: '2026-10-20', repeat: 'weekly' }, autumn, 2)).toEqual([
      '2026-10-20T19:00',
      '2026-10-27T19:00',
    ])
    const spring = Temporal.Instant.from('2027-03-20T10:00:00Z')
    expect(dates({ day: '2027-03-24', repeat: 'weekly' }, spring, 2)).toEqual([
      ['2027-03-24T19:00', '2027-03-24T21:00'],
      ['2027-03-31T19:00', '2027-03-31T21:00'],
    ])
  })

  it('comes every week on chosen days, from the first of them, to and with the last', () => {
    const typed = { repeat: 'weekly', weekdays: ['MO', 'TU'], until: '8. december' }
    expect(starts(typed)).toEqual([
      '2026-11-30T19:00',
      '2026-12-01T19:00',
      '2026-12-07T19:00',
      '2026-12-08T19:00',
    ])
  })

  it('comes every other week', () => {
    expect(starts({ repeat: 'fortnightly' }, now, 3)).toEqual([
      '2026-11-26T19:00',
      '2026-12-10T19:00',
      '2026-12-24T19:00',
    ])
  })

  it('comes on the fourth, or the last, such weekday of each month', () => {
    expect(starts({ repeat: 'monthly' }, now, 2)).toEqual(['2026-11-26T19:00', '2026-12-24T19:00'])
    expect(starts({ repeat: 'monthly', nth: '-1' }, now, 2)).toEqual([
      '2026-11-26T19:00',
      '2026-12-31T19:00',
    ])
    expect(starts({ repeat: 'monthly', nth: '1' }, now, 1)).toEqual(['2026-12-03T19:00'])
  })

  it('comes on dates of one’s own, in order, each once', () => {
    const typed = { repeat: 'dates', dates: '10/12\n3. december\n26. november\n10. december' }
    expect(starts(typed)).toEqual(['2026-11-26T19:00', '2026-12-03T19:00', '2026-12-10T19:00'])
  })
})

describe('what cannot be', () => {
  it('says what is missing, a sentence for each', () => {
    expect(readWhenTyped({}, { now }).problems).toEqual({
      day: 'Vælg en dag.',
      time: 'Skriv, hvornår I mødes',
    })
    expect(problems({ day: 'x' })).toHaveProperty('date')
    expect(problems({ length: 'longer' })).toHaveProperty('end')
    expect(problems({ repeat: 'dates' })).toHaveProperty('dates')
    expect(problems({ repeat: 'kept' })).toHaveProperty('repeat')
  })

  it('refuses what has gone, and what is too far away', () => {
    expect(problems({ day: '2026-11-21' })?.day).toContain('er gået')
    expect(problems({ day: '2026-11-22', time: '10.59' })?.time).toContain('er gået')
    expect(problems({ day: '2026-11-22', time: '11.30' })).toBeNull()
    expect(problems({ day: 'x', date: '1/1 2030' })?.date).toContain('to år')
    expect(problems({ repeat: 'weekly', until: '1/1 2030' })?.until).toContain('to år')
    expect(problems({ repeat: 'weekly', until: '23/11 2026' })).toHaveProperty('until')
    expect(problems({ repeat: 'dates', dates: '1. november 2026' })?.dates).toContain('er gået')
  })

  it('takes at most a hundred dates', () => {
    const first = Temporal.PlainDate.from('2026-12-01')
    const many = (count: number) =>
      Array.from({ length: count }, (_, days) => first.add({ days })).join('\n')
    expect(problems({ repeat: 'dates', dates: many(99) })).toBeNull()
    expect(problems({ repeat: 'dates', dates: many(100) })?.dates).toContain('højst 100')
  })
})
