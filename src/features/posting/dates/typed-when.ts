import type { Wanted } from '#features/invitations/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import { text } from '../text/index.ts'
import { readClock, typedClock } from '../when/clock-typed.ts'
import { readDate } from '../when/dates-typed.ts'
import type { WhenTyped } from './forms.ts'

const DAY = 24 * 60

export type Read<T> = { read: T; problems: null } | { read: null; problems: Problems }

/** When and where somebody means, or a sentence for each field. An end before the start is next day. */
export function readWanted(typed: WhenTyped, now: Temporal.Instant, allDay: boolean): Read<Wanted> {
  const problems: Problems = {}
  const date = readDay(typed.day, 'day', now, problems)
  const time = allDay ? Temporal.PlainTime.from('00:00') : readClock(typed.time)
  const end = readClock(typed.end)
  if (!time) problems.time = text(typed.time ? 'timeWrong' : 'timeMissing')
  if (typed.end && !end) problems.end = text('timeWrong')
  if (!date || !time || Object.keys(problems).length > 0) return { read: null, problems }
  const minutes = allDay ? DAY : end ? minutesBetween(time, end) : null
  const startsAt = instantOf(date.toPlainDateTime(time))
  return { read: { startsAt, minutes, place: typed.place }, problems: null }
}

/** A day, or what is wrong with it. */
export function readDay(
  typed: string,
  field: string,
  now: Temporal.Instant,
  problems: Problems,
): Temporal.PlainDate | null {
  const date = readDate(typed, wallOf(now).toPlainDate())
  if (!date) problems[field] = text(typed ? 'dateWrong' : 'dateMissing')
  return date
}

/** A date as one would type it. */
export function typedDate({
  startsAt,
  endsAt,
  place,
}: {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  place: string
}): Typed {
  const start = wallOf(startsAt)
  return {
    day: `${start.day}/${start.month} ${start.year}`,
    time: typedClock(start),
    end: endsAt ? typedClock(wallOf(endsAt)) : '',
    place,
  }
}

function minutesBetween(start: Temporal.PlainTime, end: Temporal.PlainTime): number {
  const between = start.until(end).total('minutes')
  return between > 0 ? between : between + DAY
}
