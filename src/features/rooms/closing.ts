import type { Job } from '#platform/feature.ts'
import { refuseIf } from '#platform/refusal.ts'
import { type Decision, tellWhenItStands } from '#platform/undo.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { handOver } from './handing-over.ts'
import { changed, closedRefusal, lockOwnRoom, lockRoom } from './locking.ts'

/** Closes a room; nothing more can be said. It can be opened again. */
export async function closeRoom(work: Work, meetingId: string): Promise<void> {
  refuseIf(closedRefusal(await lockOwnRoom(work, meetingId)))
  await close(work, meetingId)
}

/** The same by itself, for a room that was forgotten. */
export async function close(work: Work, meetingId: string): Promise<void> {
  const { db, now, record } = work
  await db.updateTable('room').set({ closed_at: now }).where('meeting_id', '=', meetingId).execute()
  await changed(work, meetingId)
  await record('room.closed', { meetingId })
  await tellWhenItStands(work, handOverLater as Job<Decision>, meetingId, now)
}

/** What was said becomes inputs when the room has stayed closed for as long as that can be undone. */
export const handOverLater: Job<Decision> = {
  name: 'rooms.hand-over',
  run: ({ id, decidedAt }, outside) =>
    perform(outside, nobody, async (work) => {
      const room = await lockRoom(work, id)
      if (room?.closed_at?.toString() !== decidedAt || room.handed_over_at) return
      await handOver(work, id)
    }),
}
