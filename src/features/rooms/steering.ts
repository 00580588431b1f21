import * as z from 'zod'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { changed, closedRefusal, lockOwnRoom } from './locking.ts'

export const askForm = z.object({ question: z.string().catch('') })

/** Another question is asked from now on. Whoever writes just now answers the one before. */
export async function ask(work: Work, meetingId: string, wanted: string): Promise<void> {
  const { db, record } = work
  refuseIf(closedRefusal(await lockOwnRoom(work, meetingId)))
  const question = await db
    .selectFrom('meeting_question')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('id', '=', wanted)
    .executeTakeFirst()
  const { id: questionId } = found(question)
  await db
    .updateTable('room')
    .set({ question_id: questionId, paused: false })
    .where('meeting_id', '=', meetingId)
    .execute()
  await changed(work, meetingId)
  await record('room.asked', { meetingId, questionId })
}

/** Nobody can write until it goes on. */
export const pause = (work: Work, meetingId: string) => setPaused(work, meetingId, true)
export const resume = (work: Work, meetingId: string) => setPaused(work, meetingId, false)

async function setPaused(work: Work, meetingId: string, paused: boolean): Promise<void> {
  refuseIf(closedRefusal(await lockOwnRoom(work, meetingId)))
  await work.db.updateTable('room').set({ paused }).where('meeting_id', '=', meetingId).execute()
  await changed(work, meetingId)
  await work.record(paused ? 'room.paused' : 'room.resumed', { meetingId })
}
