import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Takes one's own name away from one's seat. Another's seat is not there. */
export async function hideName(
  { db, actor, record }: Work,
  bodyId: string,
  seatId: string,
): Promise<void> {
  const { id } = found(
    await db
      .updateTable('body_seat')
      .set({ person_id: null })
      .where('id', '=', seatId)
      .where('body_id', '=', bodyId)
      .where('person_id', '=', actor.id)
      .returning('id')
      .executeTakeFirst(),
  )
  await record('body.name-hidden', { bodyId, seatId: id })
}
