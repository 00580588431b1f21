import { findMeeting, isFacilitator } from '#features/meetings/index.ts'
import { todayAt } from '#features/roles/index.ts'
import type { Db } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Actor, Work } from '#platform/work.ts'

/** A meeting that the actor may run; to others its room is not there. */
export async function ownMeeting(db: Db, actor: Actor, id: string, now: Temporal.Instant) {
  const meeting = found(await findMeeting(db, id, todayAt(now)))
  return found(isFacilitator(actor, meeting) ? meeting : null)
}

/** The room of a meeting that the actor may run, locked for the work. */
export async function lockOwnRoom({ db, actor, now }: Work, meetingId: string) {
  await ownMeeting(db, actor, meetingId, now)
  return found(await lockRoom({ db }, meetingId))
}

/** The room of a meeting, locked for the work. */
export const lockRoom = ({ db }: Pick<Work, 'db'>, meetingId: string) =>
  db
    .selectFrom('room')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst()

/** What is closed takes nothing more. */
export const closedRefusal = ({ closed_at }: { closed_at: Temporal.Instant | null }) =>
  closed_at === null ? null : 'room-closed'

/** Tells the pages that are open that there is something new. */
export const changed = ({ db }: Pick<Work, 'db'>, meetingId: string) =>
  db
    .updateTable('room')
    .set((eb) => ({ changes: eb('changes', '+', 1) }))
    .where('meeting_id', '=', meetingId)
    .execute()
