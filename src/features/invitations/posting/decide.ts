import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockInvitation } from '../reach.ts'
import type { InvitationStatus } from '../tables.ts'
import { announce } from './post.ts'

/** Why a platform host cannot decide on it now, or null: somebody else was first. */
export const decideRefusal = ({ status }: { status: InvitationStatus }) =>
  status === 'in-review' ? null : 'already-decided'

/** The platform host says yes: from now on everybody can find it. */
export async function approve(work: Work, id: string): Promise<void> {
  const invitation = await decide(work, id, 'published')
  await announce(work, id, invitation)
}

/** Sent back with a wish; the host changes it and it comes again. */
export async function askForChange(work: Work, id: string): Promise<void> {
  await decide(work, id, 'change-asked')
  await work.record('invitation.change-asked', { invitationId: id })
}

/** Refused: nobody else will see it. */
export async function refuse(work: Work, id: string): Promise<void> {
  await decide(work, id, 'refused')
  await work.record('invitation.refused', { invitationId: id })
}

async function decide(work: Work, id: string, status: InvitationStatus) {
  const invitation = found(await lockInvitation(work, id))
  refuseIf(decideRefusal(invitation))
  await work.db
    .updateTable('invitation')
    .set({
      status,
      changed_at: work.now,
      ...(status === 'published' && { published_at: work.now }),
    })
    .where('id', '=', id)
    .execute()
  return invitation
}

/** Takes a decision back: it waits for a decision again, and nobody finds it meanwhile. */
export async function withdrawDecision(work: Work, id: string): Promise<void> {
  await work.db
    .updateTable('invitation')
    .set({ status: 'in-review', published_at: null, changed_at: work.now })
    .where('id', '=', id)
    .execute()
  await work.record('invitation.withdrawn', { invitationId: id })
}
