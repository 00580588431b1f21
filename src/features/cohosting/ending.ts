import { lockOwn, reword } from '#features/invitations/index.ts'
import { after } from '#platform/feature.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import type { Asked } from './asking.ts'
import { lockAsked } from './reach.ts'

/** Who has said yes can step back; a question or a no is nothing to step back from. */
export const stepBackRefusal = ({ isHost }: { isHost: boolean }) =>
  isHost ? null : 'cohost-not-host'

/** An association no longer hosts it: its name is gone, and it no longer sees who comes. */
export async function stepBack(work: Work, cohostId: string, personId: string | null) {
  const { cohost } = found(await lockAsked(work, cohostId, personId))
  refuseIf(stepBackRefusal({ isHost: cohost.answer === 'yes' }))
  await remove(work, cohost.id)
  const { invitation_id: invitationId, association_id: associationId } = cohost
  await reword(work.db, invitationId)
  await work.record('cohost.ended', { invitationId, associationId, by: 'other' })
}

/** A no stays: who has said it is not asked again. */
export const takeBackRefusal = ({ answer }: Asked) => (answer === 'no' ? 'cohost-said-no' : null)

/** Those who made it take the question back, or no longer host it together. */
export async function takeBack(work: Work, invitationId: string, cohostId: string) {
  found(await lockOwn(work, invitationId))
  const cohost = found(
    await work.db
      .selectFrom('cohost')
      .selectAll()
      .where('id', '=', cohostId)
      .where('invitation_id', '=', invitationId)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(takeBackRefusal(cohost))
  await remove(work, cohost.id)
  const about = { invitationId, associationId: cohost.association_id }
  if (cohost.answer === null) return work.record('cohost.withdrawn', about)
  await reword(work.db, invitationId)
  await work.record('cohost.ended', { ...about, by: 'first' })
}

const remove = ({ db }: Work, id: string) => db.deleteFrom('cohost').where('id', '=', id).execute()

/** What has ended hosts nothing more, and those it hosted with are told. */
export const endWithAssociation = after(
  'association.archived',
  'cohosting.end-with-association',
  ({ associationId }, outside) =>
    perform(outside, nobody, async ({ db, now, record }) => {
      const ended = await db
        .deleteFrom('cohost')
        .using('invitation')
        .whereRef('invitation.id', '=', 'cohost.invitation_id')
        .where('cohost.association_id', '=', associationId)
        .where('invitation.over_at', '>', now)
        .returning(['invitation.id', 'answer'])
        .execute()
      for (const { id: invitationId, answer } of ended)
        if (answer === 'yes') {
          await reword(db, invitationId)
          await record('cohost.ended', { invitationId, associationId, by: 'other' })
        }
    }),
)
