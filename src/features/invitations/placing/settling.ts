import type { Work } from '#platform/work.ts'
import { reword } from '../finding/rewording.ts'
import { keepBefore } from '../posting/how-it-was.ts'
import { matteringOf } from '../posting/mattering.ts'
import type { InvitationRow } from '../tables.ts'
import { awaitedFor } from './asking.ts'
import type { PlaceAwaits } from './standing.ts'

interface Place {
  placeId: string | null
  placeText: string
}

/** From now on everybody reads where it is, and those who joined are told. */
export const showPlace = (work: Work, invitation: InvitationRow, place: Place) =>
  setPlace(work, invitation, place, null)

/** The place is shown to nobody any more: another one must be found. */
export const hidePlace = (work: Work, invitation: InvitationRow) =>
  setPlace(work, invitation, { placeId: null, placeText: '' }, 'host')

async function setPlace(
  work: Work,
  invitation: InvitationRow,
  { placeId, placeText }: Place,
  awaits: PlaceAwaits,
) {
  const { db, now, record } = work
  const { id } = invitation
  const isNews = invitation.place_id !== placeId || invitation.place_text !== placeText
  const sequence = invitation.sequence + (isNews ? 1 : 0)
  await db
    .updateTable('invitation')
    .set({ place_id: placeId, place_text: placeText, place_awaits: awaits })
    .set({ sequence, changed_at: now })
    .where('id', '=', id)
    .execute()
  if (!isNews) return
  await reword(db, id)
  await keepBefore(work, id, { sequence, was: matteringOf(invitation), dates: [] })
  await record('invitation.changed', { invitationId: id, sequence })
}

/** Where nobody needs to be asked any more, what waited is shown: the keeper is gone, or lets all in. */
export async function settleWaiting(work: Work, placeId: string): Promise<void> {
  const { db } = work
  const waiting = await db
    .selectFrom('invitation')
    .innerJoin('place_asked', 'place_asked.invitation_id', 'invitation.id')
    .selectAll('invitation')
    .select(['place_asked.place_text as wished'])
    .where('place_asked.place_id', '=', placeId)
    .where('place_asked.answer', 'is', null)
    .orderBy('invitation.id')
    .forUpdate('invitation')
    .execute()
  for (const { wished, ...invitation } of waiting) {
    const { id, association_id: associationId } = invitation
    if ((await awaitedFor(db, { placeId, associationId }, id)) !== null) continue
    await db
      .deleteFrom('place_asked')
      .where('invitation_id', '=', id)
      .where('place_id', '=', placeId)
      .execute()
    await showPlace(work, invitation, { placeId, placeText: wished })
  }
}
