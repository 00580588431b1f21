import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { changed, closedRefusal, lockRoom } from './locking.ts'

interface Also {
  meetingId: string
  contributionId: string
  device: string
}

/** "Me too", once from each device, and not to one's own. Saying it again does nothing. */
export async function sayAlso(work: Work, { meetingId, contributionId, device }: Also) {
  const { db, record } = work
  refuseIf(closedRefusal(found(await lockRoom(work, meetingId))))
  const contribution = await db
    .selectFrom('room_contribution')
    .select(['id', 'device'])
    .where('id', '=', contributionId)
    .where('meeting_id', '=', meetingId)
    .where('hidden_at', 'is', null)
    .executeTakeFirst()
  const kept = Buffer.from(device, 'hex')
  if (found(contribution).device?.equals(kept)) return
  const { numInsertedOrUpdatedRows: count } = await db
    .insertInto('room_also')
    .values({ contribution_id: contributionId, device: kept })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (count !== 1n) return
  await db
    .updateTable('room_contribution')
    .set((eb) => ({ also: eb('also', '+', 1) }))
    .where('id', '=', contributionId)
    .execute()
  await changed(work, meetingId)
  await record('room.also-said', { contributionId })
}
