import { instantOf, wallOf } from './zone.ts'

/** Days from Easter Sunday on which everybody in Denmark is free; 4th Friday after went in 2024. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50]
const fixed = ['01-01', '12-25', '12-26']

/** Whether people are at work that day: no Saturday, no Sunday and no public holiday in Denmark. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !isHoliday(day)
}

/** So many working days later, at the same time of day; what begins in a weekend begins after it. */
export function afterWorkingDays(at: Temporal.Instant, days: number): Temporal.Instant {
  const wall = wallOf(at)
  const isAtWork = isWorkingDay(wall.toPlainDate())
  let day = isAtWork ? wall.toPlainDate() : nextWorkingDay(wall.toPlainDate())
  for (let left = days; left > 0; left--) day = nextWorkingDay(day)
  return instantOf(day.toPlainDateTime(isAtWork ? wall.toPlainTime() : '00:00'))
}

/** The day itself, or the working day it comes to first: `1` looks ahead, `-1` looks back. */
export function nearestWorkingDay(day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  return isWorkingDay(day) ? day : nearestWorkingDay(day.add({ days: step }), step)
}

const nextWorkingDay = (day: Temporal.PlainDate): Temporal.PlainDate =>
  nearestWorkingDay(day.add({ days: 1 }), 1)

function isHoliday(day: Temporal.PlainDate): boolean {
  if (fixed.includes(day.toString().slice(5))) return true
  return fromEaster.includes(easterOf(day.year).until(day, { largestUnit: 'days' }).days)
}

/** Easter Sunday in the Gregorian calendar, as Gauss reckoned it. */
export function easterOf(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100)
  const moon = 15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)
  const shift = (19 * (year % 19) + (moon % 30)) % 30
  const isLate = shift === 29 || (shift === 28 && year % 19 > 10)
  const full = isLate ? shift - 1 : shift
  const sun = 4 + century - Math.floor(century / 4)
  const days = (2 * (year % 4) + 4 * (year % 7) + 6 * full + (sun % 7)) % 7
  return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: full + days })
}
