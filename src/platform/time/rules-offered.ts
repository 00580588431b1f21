import { untilEndOf } from './rule-until.ts'

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'
export type Nth = 1 | 2 | 3 | 4 | -1

const order: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * A rule for the given weekdays every week or every other, to and with a local date. Refuses an
 * empty list (RFC 5545, 3.3.10).
 */
export function weekly(
  weekdays: readonly Weekday[],
  every: 1 | 2,
  until?: Temporal.PlainDate,
): string {
  const days = order.filter((one) => weekdays.includes(one))
  if (days.length === 0) throw new RangeError('a weekly rule needs a weekday')
  const step = every === 2 ? ';INTERVAL=2' : ''
  return `FREQ=WEEKLY${step};BYDAY=${days.join(',')}${ending(until)}`
}

/** A rule for the first to fourth or the last (-1) of a weekday each month (RFC 5545, 3.3.10). */
export function monthlyByWeekday(nth: Nth, weekday: Weekday, until?: Temporal.PlainDate): string {
  return `FREQ=MONTHLY;BYDAY=${nth}${weekday}${ending(until)}`
}

/** The weekday of a date as rules write it. */
export function weekdayOf(date: Temporal.PlainDate | Temporal.PlainDateTime): Weekday {
  return order[date.dayOfWeek - 1] ?? 'MO'
}

function ending(until: Temporal.PlainDate | undefined): string {
  return until ? `;UNTIL=${untilEndOf(until)}` : ''
}
