import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'
import type { Brought } from './brought.ts'

const HOURS_KEPT = 24

/** Keeps what was read until somebody says yes. What nobody answered within a day is forgotten. */
export async function keepBrought({ db, now, record }: Work, content: Brought): Promise<string> {
  await db
    .deleteFrom('directory_import')
    .where('read_at', '<', now.subtract({ hours: HOURS_KEPT }))
    .execute()
  const id = newId()
  await db
    .insertInto('directory_import')
    .values({ id, content: JSON.stringify(content) as never, read_at: now, taken_in_at: null })
    .execute()
  await record('directory.read', { importId: id })
  return id
}
