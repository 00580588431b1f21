import { hidePlace, lockInvitation } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { closedRefusal } from './answering.ts'
import { keptBy } from './reach.ts'

/** Only somebody else's invitation, that is at the place now, can be asked to go elsewhere. */
export const takeBackRefusal = ({ isTheirOwn }: { isTheirOwn: boolean }) =>
  isTheirOwn ? 'place-own' : null

/** The house takes its yes back for what lies ahead: the place is shown no more. */
export async function takeYesBack(work: Work, invitationId: string, reason: string): Promise<void> {
  const { db, actor, now, record } = work
  const invitation = found(await lockInvitation(work, invitationId))
  const { place_id: placeId, place_text: placeText } = invitation
  const kept = found(
    await keptBy(db, actor.id)
      .select('meeting_place.keeper_id')
      .where('meeting_place.id', '=', placeId)
      .executeTakeFirst(),
  )
  refuseIf(takeBackRefusal({ isTheirOwn: kept.keeper_id === invitation.association_id }))
  refuseIf(closedRefusal(invitation, now))
  const no = { answer: 'no' as const, reason, answered_at: now, place_text: placeText }
  await db
    .insertInto('place_asked')
    .values({
      ...{ invitation_id: invitationId, place_id: placeId ?? '' },
      ...{ asked_by: null, asked_at: now, told_at: now, ...no },
    })
    .onConflict((one) => one.columns(['invitation_id', 'place_id']).doUpdateSet(no))
    .execute()
  await hidePlace(work, invitation)
  await record('place.yes-taken-back', { invitationId, placeId: placeId ?? '' })
}
