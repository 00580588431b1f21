import type { Db, Tx } from '#platform/database/index.ts'
import { stands } from './standing.ts'
import type { Kind } from './tables.ts'

/** Whether somebody was warned before: without that nobody is paused. */
export async function wasWarned(db: Db | Tx, kind: Kind, id: string): Promise<boolean> {
  const warning = await db
    .selectFrom('content_decision')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .where('measure', 'in', ['warned', 'paused'])
    .where(stands)
    .executeTakeFirst()
  return warning !== undefined
}
