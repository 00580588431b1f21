import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/**
 * A place whose page nobody may see, and that is in no list: hidden until an employee has put it
 * right and back, or removed.
 */
export async function takeDownPlace(
  work: Work,
  id: string,
  how: 'hidden' | 'removed',
): Promise<void> {
  const at = work.now
  await setTakenDown(work, id, {
    page_taken_down_at: at,
    removed_at: how === 'removed' ? at : null,
  })
  await work.record('place.taken-down', { placeId: id })
}

/** Undoes it: the place stands as it stood. */
export async function putBackPlace(work: Work, id: string): Promise<void> {
  await setTakenDown(work, id, { page_taken_down_at: null, removed_at: null })
  await work.record('place.put-back', { placeId: id })
}

/** An employee shows a hidden place again; one that was removed is not theirs to show. */
export async function showAgain(work: Work, id: string): Promise<void> {
  found(
    await work.db
      .selectFrom('meeting_place')
      .select('id')
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst(),
  )
  await putBackPlace(work, id)
}

interface TakenDown {
  page_taken_down_at: Temporal.Instant | null
  removed_at: Temporal.Instant | null
}

async function setTakenDown({ db }: Work, id: string, taken: TakenDown) {
  const { numUpdatedRows } = await db
    .updateTable('meeting_place')
    .set(taken)
    .where('id', '=', id)
    .executeTakeFirst()
  found(numUpdatedRows > 0n || null)
}
