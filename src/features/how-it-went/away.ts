/** A date somebody had said yes to. */
export interface PastDate {
  startsAt: Temporal.Instant
  overAt: Temporal.Instant
  /** The host has said who came. */
  marked: boolean
  came: boolean
}

export interface Awaited {
  /** They ticked that somebody is to call when they stay away twice. */
  callIfAway: boolean
  /** When it was last seen to. */
  heardAt: Temporal.Instant | null
  dates: readonly PastDate[]
}

const TIMES = 2

/**
 * Whether somebody who asked for it is to be called. The whole of the rule:
 *
 * 1. Only who ticked it.
 * 2. Only dates that are over, and where the host has said who came, are counted; of the others
 *    nobody knows anything.
 * 3. The last two of these were missed. Having come once since then is enough not to be called.
 * 4. When it has been seen to, it takes two new ones.
 */
export function isToBeCalled(
  { callIfAway, heardAt, dates }: Awaited,
  now: Temporal.Instant,
): boolean {
  if (!callIfAway) return false
  const last = dates
    .filter(({ marked, overAt }) => marked && Temporal.Instant.compare(overAt, now) <= 0)
    .filter(({ startsAt }) => heardAt === null || Temporal.Instant.compare(startsAt, heardAt) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))
    .slice(-TIMES)
  return last.length === TIMES && last.every(({ came }) => !came)
}
