import type { Outside } from '#platform/jobs/index.ts'
import { putBackRefusal } from './removing.ts'

/** Erases what was taken off an area's pages, when it can no longer be put back. */
export async function eraseRemoved({ db, now }: Outside): Promise<void> {
  const at = now()
  for (const table of ['area_tie', 'area_force', 'area_missing'] as const) {
    const removed = await db
      .selectFrom(table)
      .select(['id', 'removed_at'])
      .where('removed_at', 'is not', null)
      .execute()
    const gone = removed.filter(({ removed_at: then }) => then && putBackRefusal(then, at))
    if (gone.length === 0) continue
    const ids = gone.map(({ id }) => id)
    await db.deleteFrom(table).where('id', 'in', ids).execute()
  }
}
