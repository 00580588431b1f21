import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Leaves the team. The role stays, so that somebody else can take it. */
export async function leaveTeam({ db, actor, record }: Work, areaId: string): Promise<void> {
  const { id: seatId } = found(
    await db
      .updateTable('area_seat')
      .set({ person_id: null })
      .where('area_id', '=', areaId)
      .where('person_id', '=', actor.id)
      .returning('id')
      .executeTakeFirst(),
  )
  await record('area-method.left', { areaId, seatId })
}
