import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { columnsOf } from './calling.ts'
import { changeRefusal, lockMeeting } from './locking.ts'
import type { ChangeInput } from './meeting-form.ts'
import { askAnew } from './questions.ts'

/** Says anew what it is, when, where, and what is asked. Those who follow it hear of a new time or place. */
export async function changeMeeting(work: Work, id: string, input: ChangeInput): Promise<void> {
  const before = await lockMeeting(work, id)
  refuseIf(changeRefusal(before))
  const columns = await columnsOf(work, input)
  const moved =
    !before.starts_at.equals(columns.starts_at) ||
    before.place_words !== columns.place_words ||
    before.online_url !== columns.online_url
  const sequence = before.sequence + (moved ? 1 : 0)
  await work.db
    .updateTable('meeting')
    .set({ ...columns, sequence, changed_at: work.now })
    .where('id', '=', id)
    .execute()
  await askAnew(work, id, input.questions)
  await work.record('meeting.changed', { meetingId: id, moved })
}
