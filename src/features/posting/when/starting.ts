import { type Nth, type Weekday, weekdayOf } from '#platform/time/rules-offered.ts'

export const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The weekdays that were ticked, else that of the date. */
export function weekdaysOf(ticked: readonly string[], date: Temporal.PlainDate): Weekday[] {
  const known = weekdays.filter((one) => ticked.includes(one))
  return known.length > 0 ? known : [weekdayOf(date)]
}

/** The first of these weekdays on or after a date. */
export function firstOfWeekly(days: readonly Weekday[], date: Temporal.PlainDate) {
  let first = date
  while (!days.includes(weekdayOf(first))) first = first.add({ days: 1 })
  return first
}

/** The first time on or after a date that a month has its nth such weekday. */
export function firstOfMonthly(nth: Nth, weekday: Weekday, date: Temporal.PlainDate) {
  for (let months = 0; ; months++) {
    const found = nthInMonth(nth, weekday, date.with({ day: 1 }).add({ months }))
    if (Temporal.PlainDate.compare(found, date) >= 0) return found
  }
}

function nthInMonth(nth: Nth, weekday: Weekday, firstDay: Temporal.PlainDate) {
  if (nth === -1) {
    let last = firstDay.add({ months: 1 }).subtract({ days: 1 })
    while (weekdayOf(last) !== weekday) last = last.subtract({ days: 1 })
    return last
  }
  return firstOfWeekly([weekday], firstDay).add({ weeks: nth - 1 })
}
