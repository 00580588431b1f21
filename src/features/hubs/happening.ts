import { type Card, type CardRow, cardOf } from '#features/finding/index.ts'
import { type ShownDay, shownWeek, weekEnd } from '#features/local-areas/index.ts'

/** Made for young people, as whoever invites says of it. */
const YOUNG = 'hvem.unge'
const MOST_CARDS = 3

export interface Happening {
  week: ShownDay[]
  /** The first date of each that is made for young people. */
  young: Card[]
}

/** What happens in a house, out of all its dates by time: this week, and for young people. */
export function happening(dates: readonly CardRow[], now: Temporal.Instant): Happening {
  const end = weekEnd(now)
  const thisWeek = dates.filter(({ starts_at }) => Temporal.Instant.compare(starts_at, end) < 0)
  const young = dates.filter(
    ({ id, traits }, at) =>
      traits.includes(YOUNG) && dates.findIndex((other) => other.id === id) === at,
  )
  return {
    week: shownWeek(thisWeek, now),
    young: young.slice(0, MOST_CARDS).map((row) => cardOf(row, now)),
  }
}
