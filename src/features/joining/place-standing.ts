import { comingDates } from './join-refusal.ts'
import type { InvitationDetail } from './queries.ts'
import type { JoiningRow } from './tables.ts'
import { isOffered } from './waiting/answering.ts'
import { isComing } from './wish.ts'

export type PlaceStanding =
  | 'coming'
  | 'asked'
  | 'answered'
  | 'called'
  | 'offered'
  | 'waiting'
  | 'left-line'
  | 'left'
  | 'called-off'
  | 'again'
  | 'over'

/** How it stands with a place just now: what the page about it says. */
export function placeStanding(
  joining: JoiningRow & { date_gone: unknown },
  invitation: Pick<InvitationDetail, 'status' | 'dates'>,
  now: Temporal.Instant,
): PlaceStanding {
  const date = invitation.dates.find(({ id }) => id === joining.occurrence_id)
  const isOff = date?.cancelled || Boolean(joining.date_gone)
  const isLookedOver = invitation.status === 'in-review' && joining.cancelled_at === null
  if (isOff || (invitation.status !== 'published' && !isLookedOver)) return 'called-off'
  const dates = comingDates(invitation, now)
  const isOver = joining.occurrence_id === null ? dates.length === 0 : date === undefined
  if (isOver) return 'over'
  if (isLookedOver) return 'again'
  const waits = joining.way === 'waiting'
  if (joining.cancelled_at !== null) return waits ? 'left-line' : 'left'
  if (waits) return isOffered(joining, now) ? 'offered' : 'waiting'
  if (isComing(joining)) return 'coming'
  if (joining.way === 'calling') return 'called'
  return joining.answered_at === null ? 'asked' : 'answered'
}
