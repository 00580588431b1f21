import { isSeries, type ShownDate, type StoredSeries } from '#features/invitations/index.ts'
import { comingDates, hasRoom, type Joinable, roomOnEveryDate } from '../join-refusal.ts'

/** What one can wait for: a date that is full, and for a series every date from now on. */
export interface Waitable {
  /** Undefined where there is one date only: there is nothing to choose. */
  choice: { date: ShownDate } | undefined
}

/** Null where there is room on every date, or nothing to come to. */
export function waitable(
  invitation: Joinable & { series: StoredSeries },
  now: Temporal.Instant,
): Waitable | null {
  if (invitation.status !== 'published' || roomOnEveryDate(invitation, now)) return null
  const full = comingDates(invitation, now).find(({ id }) => !hasRoom(invitation, id, 1))
  if (!full) return null
  return { choice: isSeries(invitation.series) ? { date: full } : undefined }
}
