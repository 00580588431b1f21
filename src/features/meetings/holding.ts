import type { Work } from '#platform/work.ts'

/** Says that it took place. Said twice it is said once. The door has asked who may. */
export async function holdMeeting({ db, record }: Work, id: string): Promise<void> {
  const held = await db
    .updateTable('meeting')
    .set({ state: 'held' })
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .returning('id')
    .executeTakeFirst()
  if (held) await record('meeting.held', { meetingId: id })
}
