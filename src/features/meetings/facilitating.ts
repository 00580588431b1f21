import * as z from 'zod'
import { employedOrElectedAt, type Reach, reachField } from '#features/roles/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockMeeting } from './locking.ts'

export const facilitatorForm = z.object({ contact: reachField })

/** Lets somebody run the meeting; false where nobody with a role has the address. */
export async function addFacilitator(
  work: Work,
  meetingId: string,
  reach: Reach,
): Promise<boolean> {
  await lockMeeting(work, meetingId)
  const person = await employedOrElectedAt(work.db, reach, work.now)
  if (!person) return false
  await work.db
    .insertInto('meeting_facilitator')
    .values({ meeting_id: meetingId, person_id: person })
    .onConflict((one) => one.doNothing())
    .execute()
  await work.record('meeting.facilitator-added', { meetingId })
  return true
}

/** They do not run it any more. */
export async function removeFacilitator(work: Work, meetingId: string, personId: string) {
  await lockMeeting(work, meetingId)
  found(
    await work.db
      .deleteFrom('meeting_facilitator')
      .where('meeting_id', '=', meetingId)
      .where('person_id', '=', personId)
      .returning('person_id')
      .executeTakeFirst(),
  )
  await work.record('meeting.facilitator-removed', { meetingId })
}
