import { ZONE } from '#platform/time/zone.ts'

const DAY_BEGINS = 8
const DAY_ENDS = 21
const HOURS_TO_ANSWER = 24
const HOURS_BEFORE_START = 2
const LEAST_MINUTES = 60
/** More days than the longest offer lasts, twice over. */
const DAYS_LOOKED_AT = 6

/**
 * When an offered place must be answered. 24 hours, of which those between 21 and 8 do not
 * count. Close to the start, half of the hours by day that are left before the last moment, two
 * hours before the start, and at least one, so that the next in line has some too. Null when
 * there is less than one hour left: then nobody is asked, and whoever comes first may have it.
 *
 * Offered Monday at 10 for something on Saturday: Tuesday at 21. Offered Monday at 20: Wednesday
 * at 18. Offered Monday at 23 for Tuesday at 14: Tuesday at 10.
 */
export function offerEnds(
  now: Temporal.Instant,
  startsAt: Temporal.Instant,
): Temporal.Instant | null {
  const last = startsAt.subtract({ hours: HOURS_BEFORE_START })
  const left = minutesByDay(now, last)
  if (left < LEAST_MINUTES) return null
  const minutes = Math.min(HOURS_TO_ANSWER * 60, Math.max(LEAST_MINUTES, Math.floor(left / 2)))
  return afterMinutesByDay(now, minutes)
}

/** Minutes between two moments, nights left out; no more than an offer can use. */
export function minutesByDay(from: Temporal.Instant, to: Temporal.Instant): number {
  let minutes = 0
  for (const { begins, ends } of daysFrom(from)) {
    const end = Temporal.Instant.compare(to, ends) < 0 ? to : ends
    minutes += Math.max(0, minutesBetween(begins, end))
  }
  return minutes
}

function afterMinutesByDay(from: Temporal.Instant, minutes: number): Temporal.Instant {
  let left = minutes
  for (const { begins, ends } of daysFrom(from)) {
    const here = minutesBetween(begins, ends)
    if (left <= here) return begins.add({ minutes: left })
    left -= here
  }
  throw new Error('an offer lasts a few days at most')
}

/** The hours by day from a moment on, one stretch a day. */
function daysFrom(from: Temporal.Instant) {
  const here = from.toZonedDateTimeISO(ZONE)
  const at = (days: number, hour: number) =>
    here
      .toPlainDate()
      .add({ days })
      .toZonedDateTime({ timeZone: ZONE, plainTime: new Temporal.PlainTime(hour) })
  return Array.from({ length: DAYS_LOOKED_AT }, (_, days) => {
    const begins = at(days, DAY_BEGINS).toInstant()
    const ends = at(days, DAY_ENDS).toInstant()
    return { begins: Temporal.Instant.compare(from, begins) > 0 ? from : begins, ends }
  }).filter(({ begins, ends }) => Temporal.Instant.compare(begins, ends) < 0)
}

const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant) =>
  Math.floor(to.since(from).total('minutes'))
