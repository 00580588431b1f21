import { describe, expect, it } from 'vitest'
import { monthlyByWeekday, weekdayOf, weekly } from './rules-offered.ts'

describe('the rules offered when posting', () => {
  it('writes weekly rules, the days in order', () => {
    expect(weekly(['TH', 'MO'], 1)).toBe('FREQ=WEEKLY;BYDAY=MO,TH')
    expect(weekly(['TU'], 2)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU')
  })

  it('includes the last local date, in summer and in winter', () => {
    const until = (date: string) => weekly(['TU'], 1, Temporal.PlainDate.from(date))
    expect(until('2027-06-01')).toContain('UNTIL=20270601T215959Z')
    expect(until('2026-12-01')).toContain('UNTIL=20261201T225959Z')
  })

  it('writes monthly rules', () => {
    expect(monthlyByWeekday(2, 'TU')).toBe('FREQ=MONTHLY;BYDAY=2TU')
    expect(monthlyByWeekday(-1, 'SU')).toBe('FREQ=MONTHLY;BYDAY=-1SU')
  })

  it('refuses a weekly rule without a weekday', () => {
    expect(() => weekly([], 1)).toThrow(RangeError)
  })

  it('names the weekday of a date', () => {
    expect(weekdayOf(Temporal.PlainDate.from('2026-11-22'))).toBe('SU')
  })
})
