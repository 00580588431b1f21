import { comingDates } from './join-refusal.ts'
import type { InvitationDetail } from './queries.ts'
import type { JoiningRow } from './tables.ts'
import { isComing } from './wish.ts'

export type PlaceStanding =
  | 'coming'
  | 'asked'
  | 'answered'
  | 'called'
  | 'left'
  | 'called-off'
  | 'over'

/** How it stands with a place just now: what the page about it says. */
export function placeStanding(
  joining: JoiningRow & { date_gone: unknown },
  invitation: Pick<InvitationDetail, 'status' | 'dates'>,
  now: Temporal.Instant,
): PlaceStanding {
  const date = invitation.dates.find(({ id }) => id === joining.occurrence_id)
  const isOff = date?.cancelled || Boolean(joining.date_gone)
  if (invitation.status !== 'published' || isOff) return 'called-off'
  const dates = comingDates(invitation, now)
  const isOver = joining.occurrence_id === null ? dates.length === 0 : date === undefined
  if (isOver) return 'over'
  if (joining.cancelled_at !== null) return 'left'
  if (isComing(joining)) return 'coming'
  if (joining.way === 'calling') return 'called'
  return joining.answered_at === null ? 'asked' : 'answered'
}
