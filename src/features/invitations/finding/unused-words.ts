import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import { forgetUnusedSearchWords } from '../search-words/forgetting.ts'
import { vocabularyOf } from './words.ts'

/** Takes out of the spelling help what stands in nothing that is posted: an edit or an end took it away. */
export async function forgetUnusedWords(db: Db | Tx): Promise<void> {
  await forgetUnusedSearchWords(db)
  const posted = await db
    .selectFrom('invitation')
    .select(['title', 'words'])
    .where('status', '=', 'published')
    .execute()
  const used = new Set(posted.flatMap(({ title, words }) => vocabularyOf(`${title} ${words}`)))
  await sql`delete from vocabulary where not word = any(${[...used]})`.execute(db)
}
