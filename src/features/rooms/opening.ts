import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { newCode } from './code.ts'
import { lockRoom, ownMeeting } from './locking.ts'

/** Opens the room of a meeting, or opens it again; it keeps its code where nobody else has it. */
export async function openRoom(work: Work, meetingId: string): Promise<void> {
  const { db, actor, now, record } = work
  const { state, questions } = await ownMeeting(db, actor, meetingId, now)
  const room = await lockRoom(work, meetingId)
  refuseIf(openRefusal({ state, isOpen: room?.closed_at === null }))
  const code = await freeCode(work, room?.code)
  const opened = { code, paused: false, opened_at: now, closed_at: null, handed_over_at: null }
  const first = { question_id: questions[0]?.id ?? null }
  await db
    .insertInto('room')
    .values({ meeting_id: meetingId, ...first, ...opened })
    .onConflict((conflict) =>
      conflict.column('meeting_id').doUpdateSet((eb) => ({
        ...opened,
        changes: eb('room.changes', '+', 1),
      })),
    )
    .execute()
  await record('room.opened', { meetingId })
}

/** Why a room cannot be opened, or null. */
export function openRefusal({ state, isOpen }: { state: string; isOpen: boolean }) {
  if (isOpen) return 'room-open'
  return state === 'planned' || state === 'held' ? null : 'room-meeting-over'
}

async function freeCode({ db }: Work, before: string | undefined): Promise<string> {
  const open = await db.selectFrom('room').select('code').where('closed_at', 'is', null).execute()
  const taken = new Set(open.map(({ code }) => code))
  let code = before ?? newCode()
  while (taken.has(code)) code = newCode()
  return code
}
