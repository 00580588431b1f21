import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockInvitation } from '../reach.ts'
import type { InvitationStatus } from '../tables.ts'

/**
 * Takes away what was posted: hidden until its host has changed it, or for good. Gives how it
 * stood, so that it can be put back.
 */
export async function takeDownInvitation(
  work: Work,
  id: string,
  how: 'hidden' | 'removed',
): Promise<InvitationStatus> {
  const { status } = found(await lockInvitation(work, id))
  await setStatus(work, id, how === 'hidden' ? 'change-asked' : 'refused')
  await work.record('invitation.taken-down', { invitationId: id })
  return status
}

/** Puts it back as it stood, unless its host has changed it in the meantime. Twice is once. */
export async function putBackInvitation(work: Work, id: string, was: InvitationStatus) {
  const invitation = await lockInvitation(work, id)
  if (invitation?.status !== 'change-asked' && invitation?.status !== 'refused') return
  await setStatus(work, id, was)
  await work.record('invitation.put-back', { invitationId: id })
}

const setStatus = ({ db, now }: Work, id: string, status: InvitationStatus) =>
  db.updateTable('invitation').set({ status, changed_at: now }).where('id', '=', id).execute()
