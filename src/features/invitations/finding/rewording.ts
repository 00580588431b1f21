import type { Tx } from '#platform/database/index.ts'
import { namesOf } from '../posting/names.ts'
import { learnWords } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** Writes anew what an invitation is found by, when a name that stands on it has come or gone. */
export async function reword(db: Tx, id: string): Promise<void> {
  const row = await db
    .selectFrom('invitation')
    .select(['title', 'summary', 'bring', 'interests', 'status'])
    .select(['area_id as areaId', 'place_id as placeId', 'association_id as associationId'])
    .select('place_text as placeText')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return
  const words = wordsOf(row, await namesOf(db, row, id))
  await db.updateTable('invitation').set({ words }).where('id', '=', id).execute()
  if (row.status === 'published') await learnWords(db, `${row.title} ${words}`)
}
