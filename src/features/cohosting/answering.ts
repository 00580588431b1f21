import { reword } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Asked, openRefusal } from './asking.ts'
import { lockAsked } from './reach.ts'

/** A question is answered once. */
export const answerRefusal = ({ answer }: Asked) => (answer === null ? null : 'cohost-answered')

interface Answer {
  cohostId: string
  /** Who answers: signed in, or the one the letter was written to. */
  personId: string | null
  yes: boolean
}

/** Says yes or no for an association. With a yes its name stands beside the first host's. */
export async function answerAsked(work: Work, { cohostId, personId, yes }: Answer): Promise<void> {
  const { db, now, record } = work
  const { invitation, cohost } = found(await lockAsked(work, cohostId, personId))
  refuseIf(answerRefusal(cohost))
  refuseIf(openRefusal(invitation, now))
  await db
    .updateTable('cohost')
    .set({ answer: yes ? 'yes' : 'no', answered_at: now })
    .where('id', '=', cohostId)
    .execute()
  if (yes) await reword(db, invitation.id)
  await record('cohost.answered', { cohostId, yes })
}
