import { childrenAnswerFor, WITH_PARENT } from '#features/declarations/index.ts'
import { reword } from '#features/invitations/index.ts'
import type { Tx } from '#platform/database/index.ts'
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
  if (yes) refuseIf(await childrenRefusal(db, invitation, cohost.association_id, now))
  await db
    .updateTable('cohost')
    .set({ answer: yes ? 'yes' : 'no', answered_at: now })
    .where('id', '=', cohostId)
    .execute()
  if (yes) await reword(db, invitation.id)
  await record('cohost.answered', { cohostId, yes })
}

/** Whoever hosts something for children without a parent there has declared certificates too. */
async function childrenRefusal(
  db: Tx,
  { traits, host_kind: hostKind }: { traits: string[]; host_kind: string },
  associationId: string,
  now: Temporal.Instant,
) {
  if (traits.includes(WITH_PARENT)) return null
  const answer = await childrenAnswerFor(db, { traits, hostKind, associationId }, now)
  return answer === 'may' || answer === 'not-for-children' ? null : 'children-undeclared'
}
