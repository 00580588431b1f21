import { occurrence, type Series } from '#platform/time/series.ts'
import { adding, ending, goingOn } from '#platform/time/series-ending.ts'
import { following } from '#platform/time/series-following.ts'
import { wallOf } from '#platform/time/zone.ts'
import { areTaken, type DateRefusal, isAhead, type PlannedDate } from './planned.ts'
import { settled } from './settling.ts'

/** How the dates of an invitation stand, or are to stand. */
export interface Dates {
  series: Series
  dates: PlannedDate[]
}

/** When and where a date is to be. */
export interface Wanted {
  startsAt: Temporal.Instant
  minutes: number | null
  place: string
}

interface Given {
  now: Temporal.Instant
  newId: () => string
}

export type Edited = { refusal: DateRefusal } | { refusal: null; after: Dates }

/** A host's edit of the dates: how they stand after it, or why not. Pure. */
export type Edit = (before: Dates, given: Given) => Edited

const LONGEST_AHEAD = 24 * 366

/** One date gets its own time or place. */
export const moving = (id: string, wanted: Wanted): Edit =>
  ofOne(id, ({ series, date, now }) => {
    const refusal = timeRefusal(wanted.startsAt, now)
    if (refusal) return refusal
    const times = occurrence(wanted.startsAt, wanted.minutes)
    const planned = occurrence(date.plannedAt, series.minutes)
    const same = (one: Temporal.Instant | null, other: Temporal.Instant | null) =>
      String(one) === String(other)
    const asPlanned = same(times.startsAt, planned.startsAt) && same(times.endsAt, planned.endsAt)
    return { ...date, ...times, place: wanted.place, own: !asPlanned || wanted.place !== '' }
  })

/** One date does not happen. */
export const cancelling = (id: string): Edit =>
  ofOne(id, ({ date }) => ({ ...date, cancelled: true }))

/** A date called off happens after all. It stays where it was moved to. */
export const puttingBack = (id: string): Edit =>
  ofOne(id, ({ date }) => ({ ...date, cancelled: false }))

/** A date moved by itself is again as the series has it. */
export const movingBack =
  (id: string): Edit =>
  (before, given) => {
    const date = before.dates.find((one) => one.id === id)
    if (!date) return { refusal: 'dates-begun' }
    const wanted = { startsAt: date.plannedAt, minutes: before.series.minutes, place: '' }
    return moving(id, wanted)(before, given)
  }

/** A date called off happens after all; one moved by itself is again as the series has it. */
export const restoring =
  (id: string): Edit =>
  (before, given) => {
    const isOff = before.dates.some((one) => one.id === id && one.cancelled)
    return (isOff ? puttingBack(id) : movingBack(id))(before, given)
  }

/** This date and all after it move. */
export const movingFrom =
  (id: string, wanted: Wanted): Edit =>
  (before, given) => {
    const date = before.dates.find((one) => one.id === id)
    if (!date || !isAhead(date, given.now)) return { refusal: 'dates-begun' }
    const refusal = timeRefusal(wanted.startsAt, given.now)
    if (refusal) return { refusal }
    const followed = following(before.series, {
      from: wallOf(date.plannedAt),
      to: wallOf(wanted.startsAt),
      minutes: wanted.minutes,
      since: given.now,
    })
    if (!followed) return { refusal: 'dates-fixed' }
    const otherLength = wanted.minutes !== before.series.minutes
    const dates = before.dates.map((one) => {
      // The one the host points at follows too, also when it was moved by itself before.
      if (one === date) return { ...one, own: false }
      const isBefore = Temporal.Instant.compare(one.plannedAt, date.plannedAt) < 0
      return isBefore && otherLength && isAhead(one, given.now) ? { ...one, own: true } : one
    })
    const { series, moves } = followed
    return standing({ series, dates: settled(dates, { series, moves, ...given }) })
  }

/** Nothing happens after that day. */
export const endingAfter =
  (last: Temporal.PlainDate): Edit =>
  (before, given) => {
    const series = ending(before.series, last)
    return standing({ series, dates: settled(before.dates, { series, ...given }) })
  }

/** It goes on without an end. */
export const continuing: Edit = (before, given) => {
  const series = goingOn(before.series)
  return standing({ series, dates: settled(before.dates, { series, ...given }) })
}

/** A date more, with its own length and place. */
export const addingDate =
  (wanted: Wanted): Edit =>
  (before, given) => {
    const refusal = timeRefusal(wanted.startsAt, given.now)
    if (refusal) return { refusal }
    const isThere = ({ gone, startsAt, plannedAt }: PlannedDate) =>
      !gone && (startsAt.equals(wanted.startsAt) || plannedAt.equals(wanted.startsAt))
    if (before.dates.some(isThere)) return { refusal: 'dates-taken' }
    const series = adding(before.series, wallOf(wanted.startsAt))
    const dates = settled(before.dates, { series, ...given })
    const added = dates.find((one) => one.plannedAt.equals(wanted.startsAt) && !one.gone)
    return added ? moving(added.id, wanted)({ series, dates }, given) : { refusal: 'dates-far' }
  }

/** No dates from one day to another, both included. */
export const pausing =
  (first: Temporal.PlainDate, last: Temporal.PlainDate): Edit =>
  ({ series, dates }, { now }) => {
    const isWithin = (date: PlannedDate) => {
      const day = wallOf(date.startsAt).toPlainDate()
      const compare = Temporal.PlainDate.compare
      return isAhead(date, now) && compare(day, first) >= 0 && compare(day, last) <= 0
    }
    const isHit = (date: PlannedDate) => !date.gone && !date.cancelled && isWithin(date)
    if (!dates.some(isHit)) return { refusal: 'dates-none' }
    const after = dates.map((date) => (isHit(date) ? { ...date, cancelled: true } : date))
    return { refusal: null, after: { series, dates: after } }
  }

type OfOne = (given: {
  series: Series
  date: PlannedDate
  now: Temporal.Instant
}) => PlannedDate | DateRefusal

const ofOne =
  (id: string, change: OfOne): Edit =>
  ({ series, dates }, { now }) => {
    const date = dates.find((one) => one.id === id && !one.gone)
    if (!date || !isAhead(date, now)) return { refusal: 'dates-begun' }
    const changed = change({ series, date, now })
    if (typeof changed === 'string') return { refusal: changed }
    return standing({ series, dates: dates.map((one) => (one === date ? changed : one)) })
  }

const standing = (after: Dates): Edited =>
  areTaken(after.dates) ? { refusal: 'dates-taken' } : { refusal: null, after }

function timeRefusal(at: Temporal.Instant, now: Temporal.Instant): DateRefusal | null {
  if (Temporal.Instant.compare(at, now) <= 0) return 'dates-past'
  const latest = now.add({ hours: LONGEST_AHEAD })
  return Temporal.Instant.compare(at, latest) > 0 ? 'dates-far' : null
}
