import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from './fields.ts'
import { changeRefusal, lockMeeting } from './locking.ts'

export const cancelForm = z
  .object({ reason: words(300, 'reasonMissing'), ...allMaySeeField })
  .superRefine(askFirst('reason'))

/** Calls it off, and says why. The page stays. */
export async function cancelMeeting(work: Work, id: string, reason: string): Promise<void> {
  const meeting = await lockMeeting(work, id)
  refuseIf(changeRefusal(meeting))
  await work.db
    .updateTable('meeting')
    .set({
      ...{ state: 'cancelled', cancel_words: reason },
      ...{ sequence: meeting.sequence + 1, changed_at: work.now },
    })
    .where('id', '=', id)
    .execute()
  await work.record('meeting.cancelled', { meetingId: id })
}
