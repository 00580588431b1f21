import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'

/** Asks these questions in this order. A question that is put in other words stays the same one. */
export async function askAnew({ db }: Work, meetingId: string, all: readonly string[]) {
  await db
    .insertInto('meeting_question')
    .values(all.map((text, at) => ({ id: newId(), meeting_id: meetingId, place: at + 1, text })))
    .onConflict((one) =>
      one.columns(['meeting_id', 'place']).doUpdateSet((eb) => ({ text: eb.ref('excluded.text') })),
    )
    .execute()
  await db
    .deleteFrom('meeting_question')
    .where('meeting_id', '=', meetingId)
    .where('place', '>', all.length)
    .execute()
}
