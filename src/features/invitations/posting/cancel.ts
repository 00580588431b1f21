import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockOwn } from '../reach.ts'
import type { InvitationStatus } from '../tables.ts'

/** Why an invitation cannot be cancelled, or null. */
export const cancelRefusal = ({ status }: { status: InvitationStatus }) =>
  status === 'cancelled' ? 'already-cancelled' : null

/** Cancels all of an invitation of the actor's own. Those who joined are told by a reaction. */
export async function cancel(work: Work, id: string): Promise<void> {
  const { db, now, record } = work
  const invitation = found(await lockOwn(work, id))
  refuseIf(cancelRefusal(invitation))
  await db
    .updateTable('invitation')
    .set({ status: 'cancelled', sequence: invitation.sequence + 1, changed_at: now })
    .where('id', '=', id)
    .execute()
  await record('invitation.cancelled', { invitationId: id })
}
