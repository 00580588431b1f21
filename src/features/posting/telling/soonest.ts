import { type Mattering, unstored } from '#features/invitations/index.ts'
import { firstDates } from '../when/words.ts'
import type { DateNews } from './date-news.ts'

interface Changed {
  dates: readonly DateNews[]
  /** How it was and is, where more than single dates changed. */
  series: readonly Mattering[]
  /** The one date somebody comes to. */
  only: { startsAt: Temporal.Instant } | null
}

/** The first time somebody could stand at a closed door for not knowing: a date that was, or is. */
export function soonest({ dates, series, only }: Changed, now: Temporal.Instant) {
  const all = [
    ...dates.flatMap(({ was, is }) => [was.startsAt, is.startsAt]),
    ...series.flatMap((one) =>
      only
        ? [only.startsAt]
        : firstDates(unstored(one.series), now, 1).map((date) => date.startsAt),
    ),
  ]
  return all.sort(Temporal.Instant.compare).find((at) => Temporal.Instant.compare(at, now) > 0)
}
