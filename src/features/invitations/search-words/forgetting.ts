import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'

/** Takes out the words that stand on no invitation, and on none under another word for the same. */
export async function forgetUnusedSearchWords(db: Db | Tx): Promise<void> {
  await sql`
    delete from search_word gone where not exists (
      select from search_word word join invitation_word on word_id = word.id
      where word.id = coalesce(gone.leads_to, gone.id)
        or word.leads_to = coalesce(gone.leads_to, gone.id))`.execute(db)
}
