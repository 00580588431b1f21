import { languageNow } from '#platform/text/index.ts'
import { ruleParts } from '#platform/time/rule.ts'
import type { Series } from '#platform/time/series.ts'
import { text } from '../text/index.ts'

/** How often, in words: "Hver torsdag", "Den sidste fredag i måneden"; null for one date. */
export function howOften({ start, rrule, extra, except }: Series): string | null {
  if (rrule === null) {
    const dates = new Set([start, ...extra].map(String)).difference(new Set(except.map(String)))
    return dates.size > 1 ? text('someDates', { count: dates.size }) : null
  }
  const rule = ruleParts(rrule)
  const step = Number(rule?.get('INTERVAL') ?? 1)
  const days = (rule?.get('BYDAY') ?? '').split(',').filter(Boolean)
  if (!rule || hasMore(rule)) return text('severalTimes')
  if (rule.get('FREQ') === 'DAILY' && days.length === 0) return text('daily', { step })
  if (rule.get('FREQ') === 'WEEKLY') return weeks(step, days.length > 0 ? days : [codeOf(start)])
  if (rule.get('FREQ') === 'MONTHLY')
    return step === 1 ? months(days, rule, start) : text('severalTimes')
  if (rule.get('FREQ') === 'YEARLY' && step === 1 && days.length === 0 && isOnItsDay(rule, start))
    return text('yearly', { date: monthDay(start) })
  return text('severalTimes')
}

const told = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'WKST', 'COUNT', 'UNTIL']

/** Parts that change when it is and that these words cannot tell. */
const hasMore = (rule: ReadonlyMap<string, string>) =>
  [...rule.keys()].some(
    (name) => !told.includes(name) && !(name === 'BYMONTH' && rule.get('FREQ') === 'YEARLY'),
  )

const isOnItsDay = (rule: ReadonlyMap<string, string>, { day, month }: Temporal.PlainDateTime) =>
  Number(rule.get('BYMONTHDAY') ?? day) === day && Number(rule.get('BYMONTH') ?? month) === month

function weeks(step: number, days: string[]) {
  const names = new Intl.ListFormat(languageNow()).format(days.map(weekdayName))
  if (step > 2) return text('everyFewWeeks', { step, days: names })
  return text(step === 2 ? 'everyOtherWeek' : 'weekly', { days: names })
}

const nths = ['1', '2', '3', '4', '-1'] as const

function months(days: string[], rule: ReadonlyMap<string, string>, start: Temporal.PlainDateTime) {
  const [, number, code = ''] = /^(-?\d)([A-Z]{2})$/.exec(days[0] ?? '') ?? []
  const nth = nths.find((one) => one === number)
  if (nth && days.length === 1 && !rule.has('BYMONTHDAY'))
    return text(`monthly-${nth}`, { day: weekdayName(code) })
  const date = Number(rule.get('BYMONTHDAY') ?? start.day)
  if (days.length > 0 || !(date > 0)) return text('severalTimes')
  return text('monthlyDate', { date })
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const codeOf = ({ dayOfWeek }: Temporal.PlainDateTime) => codes[dayOfWeek - 1] ?? 'MO'

/** "torsdag"; 4 January 2021 was a Monday. */
const weekdayName = (code: string) =>
  inUtc({ weekday: 'long' }, Date.UTC(2021, 0, 4 + Math.max(0, codes.indexOf(code))))

/** "24. juni" */
const monthDay = (date: Temporal.PlainDateTime) =>
  inUtc({ day: 'numeric', month: 'long' }, Date.UTC(2020, date.month - 1, date.day))

function inUtc(shape: Intl.DateTimeFormatOptions, at: number) {
  const locale = languageNow() === 'en' ? 'en-GB' : languageNow()
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(at)
}
