/** Somebody proposed as the one to go along, with what has come of it. */
export interface Going {
  proposedAt: Temporal.Instant
  guestYesAt: Temporal.Instant | null
  companionYesAt: Temporal.Instant | null
  endedAt: Temporal.Instant | null
  /** How many times they were agreed to go, and have gone. */
  times: number
  went: number
  sixWeeksAt: Temporal.Instant | null
  halfYearAt: Temporal.Instant | null
}

export type GoingStanding = 'proposed' | 'going' | 'ended'
export const reviews = ['six-weeks', 'half-year'] as const
export type Review = (typeof reviews)[number]

/** Nothing is agreed before both have said yes. */
export function goingStanding(match: Going): GoingStanding {
  if (match.endedAt) return 'ended'
  return match.guestYesAt && match.companionYesAt ? 'going' : 'proposed'
}

/** Since when they go together: since the last of the two yeses. */
export function goingSince({ guestYesAt, companionYesAt }: Going): Temporal.Instant | null {
  if (!guestYesAt || !companionYesAt) return null
  return Temporal.Instant.compare(guestYesAt, companionYesAt) > 0 ? guestYesAt : companionYesAt
}

const DAY = 24
const SIX_WEEKS = { hours: 42 * DAY }
const HALF_A_YEAR = { hours: 182 * DAY }
/** Going along once or twice needs nobody to look in on it. */
const SHORT = 2

/** Which conversation is due about two who go together for longer; the later one stands for both. */
export function reviewDue(match: Going, now: Temporal.Instant): Review | null {
  const since = goingSince(match)
  if (!since || goingStanding(match) !== 'going' || match.times <= SHORT) return null
  const isPast = (time: { hours: number }) => Temporal.Instant.compare(now, since.add(time)) >= 0
  if (isPast(HALF_A_YEAR)) return match.halfYearAt ? null : 'half-year'
  return isPast(SIX_WEEKS) && !match.sixWeeksAt ? 'six-weeks' : null
}

/** They have gone as often as they agreed: it can end well. */
export const hasGoneEnough = ({ went, times }: Pick<Going, 'went' | 'times'>) => went >= times
