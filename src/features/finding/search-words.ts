import type { Db } from '#platform/database/index.ts'
import { chosen } from './chosen.ts'
import { hear } from './hearing.ts'
import type { Search } from './search.ts'

/** A search in the words of the list: "”kaffe”, Ry og omegn, Aften". Empty for everything. */
export async function searchWords(db: Db, asked: Search): Promise<string[]> {
  const { search, place } = await hear(db, asked)
  return chosen(search, place?.name ?? null).map(({ text }) => text)
}
