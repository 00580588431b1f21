import type { Problems, Typed } from '#platform/http.tsx'
import {
  monthlyByWeekday,
  type Nth,
  type Weekday,
  weekdayOf,
  weekly,
} from '#platform/time/rules-offered.ts'
import type { Series } from '#platform/time/series.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { Kept } from '../drafts/answers.ts'
import { text } from '../text/index.ts'
import { readClock } from './clock-typed.ts'
import { readDate } from './dates-typed.ts'
import { ANOTHER_DAY, nths, type WhenTyped, whenForm } from './form.ts'
import { matchesKept, unkept } from './keeping.ts'
import { lengthProblem, minutesOf } from './length.ts'
import { ownDates } from './own-dates.ts'
import { firstOfMonthly, firstOfWeekly, weekdaysOf } from './starting.ts'

const YEARS_AHEAD = 2

interface Given {
  now: Temporal.Instant
  kept?: Kept | undefined
}

export type When = { series: Series; allDay: boolean; asKept: boolean }
export type ReadWhen = { when: When; problems: null } | { when: null; problems: Problems }

/** Reads the stored step again, from what was typed. */
export function readWhenTyped(typed: Typed, given: Given): ReadWhen {
  const read = whenForm.safeParse(typed)
  return read.success ? readWhen(read.data, given) : refused({ time: text('timeMissing') })
}

/** The series somebody means, or what is missing, a sentence for each field. */
export function readWhen(typed: WhenTyped, { now, kept }: Given): ReadWhen {
  if (kept && matchesKept(typed, kept))
    return { when: { ...unkept(kept), asKept: true }, problems: null }
  if (typed.repeat === 'kept') return refused({ repeat: text('keptChanged') })

  const clock = now.toZonedDateTimeISO(ZONE).toPlainDateTime()
  const today = clock.toPlainDate()
  const problems: Problems = {}
  const dateField = typed.day === ANOTHER_DAY ? 'date' : 'day'
  const date = readDate(typed[dateField], today)
  const time = readClock(typed.time)
  if (!date) problems[dateField] = text(typed[dateField] ? 'dateWrong' : `${dateField}Missing`)
  else Object.assign(problems, tooFar(date, today, dateField))
  if (!time) problems.time = text(typed.time ? 'timeWrong' : 'timeMissing')
  Object.assign(problems, lengthProblem(typed))
  const until = readUntil(typed, date ?? today, today, problems)
  if (!date || !time || Object.keys(problems).length > 0) return refused(problems)

  const rule = ruled(typed, date, until)
  const start = rule.first.toPlainDateTime(time)
  if (Temporal.PlainDateTime.compare(start, clock) <= 0)
    return refused({ [date.equals(today) ? 'time' : dateField]: text('timePast') })
  if (until && Temporal.PlainDate.compare(rule.first, until) > 0)
    return refused({ until: text('untilEarly') })
  const own = ownDates(typed, { start, today, latest: today.add({ years: YEARS_AHEAD }) })
  if (own.problem) return refused({ dates: own.problem })
  const series = {
    start: own.dates[0] ?? start,
    minutes: minutesOf(typed, time),
    rrule: rule.rrule,
    extra: own.dates.slice(1),
    except: (kept?.series.except ?? []).map((one) =>
      Temporal.PlainDateTime.from(one).withPlainTime(time),
    ),
  }
  return { when: { series, allDay: false, asKept: false }, problems: null }
}

const refused = (problems: Problems): ReadWhen => ({ when: null, problems })

function tooFar(date: Temporal.PlainDate, today: Temporal.PlainDate, field: string): Problems {
  if (Temporal.PlainDate.compare(date, today) < 0) return { [field]: text('datePast') }
  return Temporal.PlainDate.compare(date, today.add({ years: YEARS_AHEAD })) > 0
    ? { [field]: text('dateFar') }
    : {}
}

function readUntil(
  { repeat, until }: WhenTyped,
  from: Temporal.PlainDate,
  today: Temporal.PlainDate,
  problems: Problems,
) {
  if (until === '' || !['weekly', 'fortnightly', 'monthly'].includes(repeat)) return undefined
  const last = readDate(until, from)
  if (!last) problems.until = text('dateWrong')
  else if (Temporal.PlainDate.compare(last, from) < 0) problems.until = text('untilEarly')
  else Object.assign(problems, tooFar(last, today, 'until'))
  return last ?? undefined
}

/** The rule, and the first day it happens: on or after the day that was chosen. */
function ruled(typed: WhenTyped, date: Temporal.PlainDate, until?: Temporal.PlainDate) {
  if (typed.repeat === 'weekly' || typed.repeat === 'fortnightly') {
    const days = weekdaysOf(typed.weekdays, date)
    const every = typed.repeat === 'weekly' ? 1 : 2
    return { first: firstOfWeekly(days, date), rrule: weekly(days, every, until) }
  }
  if (typed.repeat === 'monthly') {
    const weekday: Weekday = weekdayOf(date)
    const nth = (nths.some((one) => one === typed.nth) ? Number(typed.nth) : nthOf(date)) as Nth
    return {
      first: firstOfMonthly(nth, weekday, date),
      rrule: monthlyByWeekday(nth, weekday, until),
    }
  }
  return { first: date, rrule: null }
}

/** Which of its weekday in the month a date is: the fifth is the last. */
const nthOf = (date: Temporal.PlainDate): number => (date.day > 28 ? -1 : Math.ceil(date.day / 7))
