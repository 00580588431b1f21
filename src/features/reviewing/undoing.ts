import { lockInvitation, withdrawDecision } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { isUndoable } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import type { Decision } from './tables.ts'

interface Undoable {
  decision: Decision
  decided_at: Temporal.Instant
  undone_at: Temporal.Instant | null
  status: string
  /** Somebody has said yes to it already. */
  joined: boolean
}

/** Why an approval can no longer be undone, or null. */
export function undoRefusal(review: Undoable, now: Temporal.Instant) {
  if (review.decision !== 'approved' || review.undone_at || review.status !== 'published')
    return 'undo-other'
  if (review.joined) return 'undo-joined'
  return isUndoable(review.decided_at, now) ? null : 'undo-late'
}

/** Takes a yes back. It waits on the list again. */
export async function undo(work: Work, reviewId: string): Promise<string> {
  const { db, now, record } = work
  const review = found(
    await db.selectFrom('review').selectAll().where('id', '=', reviewId).executeTakeFirst(),
  )
  const invitation = found(await lockInvitation(work, review.invitation_id))
  const joined = await db
    .selectFrom('joining')
    .select('id')
    .where('invitation_id', '=', invitation.id)
    .executeTakeFirst()
  refuseIf(undoRefusal({ ...review, status: invitation.status, joined: Boolean(joined) }, now))
  await withdrawDecision(work, invitation.id)
  await db.updateTable('review').set({ undone_at: now }).where('id', '=', reviewId).execute()
  await record('review.undone', { reviewId, invitationId: invitation.id })
  return invitation.id
}
