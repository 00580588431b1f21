import type { InvitationStatus, ShownDate } from '#features/invitations/index.ts'
import { ALWAYS, freePlaces, partyOf, type Takings } from './places.ts'
import type { Wish } from './tables.ts'
import { isComing } from './wish.ts'

export interface Joinable {
  status: InvitationStatus
  places: number | null
  usually: number | null
  /** The next dates, also cancelled ones. */
  dates: readonly ShownDate[]
  takings: Takings
}

export type JoinRefusal = 'not-open' | 'cancelled' | 'over' | 'full'

/** Why nobody more can come, or null. The page asks to explain, the command to refuse. */
export function joinRefusal(invitation: Joinable, now: Temporal.Instant): JoinRefusal | null {
  if (invitation.status === 'cancelled') return 'cancelled'
  if (invitation.status !== 'published') return 'not-open'
  const dates = comingDates(invitation, now)
  if (dates.length === 0) return 'over'
  return dates.some(({ id }) => hasRoom(invitation, id, 1)) ? null : 'full'
}

/** The dates one can come to. */
export const comingDates = ({ dates }: Pick<Joinable, 'dates'>, now: Temporal.Instant) =>
  dates.filter(({ cancelled, overAt }) => !cancelled && Temporal.Instant.compare(overAt, now) > 0)

/** Who came is erased after 30 days: two dates in a row are known only where they lie close. */
const CLOSE = { hours: 24 * 21 }

/** Whether the next two dates are at most three weeks apart. */
export function meetsOften(invitation: Pick<Joinable, 'dates'>, now: Temporal.Instant): boolean {
  const [next, after] = comingDates(invitation, now)
  if (!next || !after) return false
  return Temporal.Instant.compare(next.startsAt.add(CLOSE), after.startsAt) >= 0
}

/** How many come to a date. */
export const takenOn = ({ takings }: Pick<Joinable, 'takings'>, dateId: string): number =>
  (takings[ALWAYS] ?? 0) + (takings[dateId] ?? 0)

/** How many more can come to a date; null where there is room for all. */
export const freeOn = (invitation: Joinable, dateId: string) =>
  freePlaces({ ...invitation, taken: takenOn(invitation, dateId) })

/** Whether so many more can come to a date. */
export function hasRoom(invitation: Joinable, dateId: string, party: number): boolean {
  const free = freeOn(invitation, dateId)
  return free === null || free >= party
}

/** The first date with a chair: the one that "just this time" means. */
export const nextOpenDate = (invitation: Joinable, now: Temporal.Instant) =>
  comingDates(invitation, now).find(({ id }) => hasRoom(invitation, id, 1))

/** Whether somebody can come from now on. */
export const roomOnEveryDate = (invitation: Joinable, now: Temporal.Instant): boolean =>
  comingDates(invitation, now).every(({ id }) => hasRoom(invitation, id, 1))

export type PartyRefusal = JoinRefusal | 'date-over' | 'too-many' | 'full-some-dates'

/** Why so many cannot come to that date, or to all coming dates where `occurrenceId` is null. */
export function partyRefusal(
  invitation: Joinable,
  { party, occurrenceId }: { party: number; occurrenceId: string | null },
  now: Temporal.Instant,
): PartyRefusal | null {
  const refusal = joinRefusal(invitation, now)
  if (refusal) return refusal
  const coming = comingDates(invitation, now)
  const wanted = occurrenceId === null ? coming : coming.filter(({ id }) => id === occurrenceId)
  if (wanted.length === 0) return 'date-over'
  if (wanted.every(({ id }) => hasRoom(invitation, id, party))) return null
  if (wanted.every(({ id }) => hasRoom(invitation, id, 1))) return 'too-many'
  return wanted.length > 1 ? 'full-some-dates' : 'full'
}

/** Chairs taken by everybody but one: the one who wants to change. */
export function without(
  takings: Takings,
  { occurrenceId, party }: { occurrenceId: string | null; party: number },
): Takings {
  const key = occurrenceId ?? ALWAYS
  return { ...takings, [key]: Math.max(0, (takings[key] ?? 0) - party) }
}

/** Why it cannot be as wished, or null; asking, being called and waiting need no chair. */
export function wishRefusal(
  invitation: Joinable,
  wish: Wish,
  now: Temporal.Instant,
): PartyRefusal | null {
  if (isComing(wish))
    return partyRefusal(invitation, { party: partyOf(wish), occurrenceId: wish.occurrenceId }, now)
  const refusal = joinRefusal(invitation, now)
  if (refusal !== null && refusal !== 'full') return refusal
  return wish.way === 'waiting' ? waitRefusal(invitation, wish, now) : null
}

/** One waits for a date that comes, and with no more than there are places for. */
function waitRefusal(invitation: Joinable, wish: Wish, now: Temporal.Instant) {
  const { occurrenceId } = wish
  if (occurrenceId && !comingDates(invitation, now).some(({ id }) => id === occurrenceId))
    return 'date-over'
  const places = freePlaces({ ...invitation, taken: 0 })
  return places !== null && partyOf(wish) > places ? 'too-many' : null
}
