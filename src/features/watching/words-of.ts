import { searchUrl, searchWords } from '#features/finding/index.ts'
import type { Db } from '#platform/database/index.ts'
import { searchIn } from './storable.ts'
import type { WatchRow } from './tables.ts'

/** What somebody asked to be told of, in words, and where it is seen. */
export async function asked(
  db: Db,
  { query, subject, subject_title }: Pick<WatchRow, 'query' | 'subject' | 'subject_title'>,
): Promise<{ words: string[]; href: string }> {
  if (subject !== null) return { words: [subject_title ?? subject], href: subject }
  const search = searchIn(query)
  return { words: await searchWords(db, search), href: searchUrl(search) }
}
