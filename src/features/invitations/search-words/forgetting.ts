import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'

/** Takes out the words that stand on no invitation, and on none under another word for the same. */
export async function forgetUnusedSearchWords(db: Db | Tx): Promise<void> {
  await sql`
    delete from search_word where coalesce(leads_to, id) not in (
      select coalesce(word.leads_to, word.id)
      from search_word word join invitation_word on word_id = word.id)`.execute(db)
}
