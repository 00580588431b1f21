import { occurrence, type Series } from '#platform/time/series.ts'
import { datesOf } from '../series.ts'
import { isAhead, type PlannedDate } from './planned.ts'

interface Settling {
  series: Series
  now: Temporal.Instant
  /** Where dates went, in milliseconds; those not named stay. */
  moves?: ReadonlyMap<number, number>
  newId: () => string
}

/**
 * The rows of a series that was changed. A date that is still there keeps its row, and with it
 * those who come to it; one the series no longer has is gone, and one that comes back takes its
 * old row again. What has begun is left alone. Pure.
 */
export function settled(
  dates: readonly PlannedDate[],
  { series, now, moves = new Map(), newId }: Settling,
): PlannedDate[] {
  const wanted = new Map(
    datesOf(series, now)
      .filter((one) => isAhead(one, now))
      .map((one) => [one.startsAt.epochMilliseconds, one]),
  )
  const missing = new Set(wanted.keys())
  const after = dates.map((date) => {
    if (date.gone || Temporal.Instant.compare(date.plannedAt, now) <= 0) return date
    const before = date.plannedAt.epochMilliseconds
    if (!isAhead(date, now)) {
      missing.delete(before)
      return date
    }
    const target = moves.get(before) ?? before
    if (!missing.delete(target)) return { ...date, gone: true, cancelled: true }
    return follow(date, target, series.minutes)
  })
  for (const [place, date] of after.entries()) {
    const planned = date.plannedAt.epochMilliseconds
    if (dates[place]?.gone && missing.delete(planned))
      after[place] = { ...date, ...asPlanned(planned, series.minutes) }
  }
  const added = [...missing].map((at) => ({ id: newId(), ...asPlanned(at, series.minutes) }))
  return [...after, ...added]
}

function follow(date: PlannedDate, target: number, minutes: number | null): PlannedDate {
  if (!date.own) return { ...date, ...asPlanned(target, minutes), cancelled: date.cancelled }
  return { ...date, plannedAt: Temporal.Instant.fromEpochMilliseconds(target) }
}

const asPlanned = (at: number, minutes: number | null) => {
  const plannedAt = Temporal.Instant.fromEpochMilliseconds(at)
  const times = occurrence(plannedAt, minutes)
  return { plannedAt, ...times, own: false, place: '', cancelled: false, gone: false }
}
