import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** A place whose page nobody may see: not in the list either, until somebody puts it back. */
export async function takeDownPlace(work: Work, id: string): Promise<void> {
  await setTakenDown(work, id, work.now)
  await work.record('place.taken-down', { placeId: id })
}

/** Undoes it: the place stands as it stood. */
export async function putBackPlace(work: Work, id: string): Promise<void> {
  await setTakenDown(work, id, null)
  await work.record('place.put-back', { placeId: id })
}

async function setTakenDown({ db }: Work, id: string, at: Temporal.Instant | null) {
  const { numUpdatedRows } = await db
    .updateTable('meeting_place')
    .set({ page_taken_down_at: at })
    .where('id', '=', id)
    .executeTakeFirst()
  found(numUpdatedRows > 0n || null)
}
