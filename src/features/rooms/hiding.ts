import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { changed, closedRefusal, lockOwnRoom } from './locking.ts'

/** Takes something said away from all pages. It can be put back until the room is closed. */
export const hide = (work: Work, meetingId: string, id: string) =>
  setHidden(work, meetingId, id, true)
export const putBack = (work: Work, meetingId: string, id: string) =>
  setHidden(work, meetingId, id, false)

async function setHidden(work: Work, meetingId: string, id: string, isHidden: boolean) {
  refuseIf(closedRefusal(await lockOwnRoom(work, meetingId)))
  const { db, now, record } = work
  const contribution = await db
    .updateTable('room_contribution')
    .set({ hidden_at: isHidden ? now : null })
    .where('id', '=', id)
    .where('meeting_id', '=', meetingId)
    .returning('id')
    .executeTakeFirst()
  const { id: contributionId } = found(contribution)
  await changed(work, meetingId)
  await record(isHidden ? 'room.hidden' : 'room.put-back', { contributionId })
}
