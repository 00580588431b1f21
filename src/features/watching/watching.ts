import * as z from 'zod'
import { contactField, type Reach } from '#features/joining/index.ts'
import { newId } from '#platform/id.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { askForCode } from './asking.ts'
import type { House } from './house.ts'
import { searchIn, storedQuery } from './storable.ts'

const LONGEST = 2000

export const watchForm = z.object({
  contact: contactField,
  search: z.string().max(LONGEST).catch('').default(''),
})

/** Somebody wants to be told. The answer is the same whether the address was here before. */
export async function startWatch(
  work: Work,
  house: House,
  { search, reach }: { search: string; reach: Reach },
): Promise<string> {
  const { db, now } = work
  const query = storedQuery(searchIn(search))
  const times = { asked_at: now, renewed_at: now }
  const watch = { id: newId(), query, ...reach, language: languageNow(), code_tries: 0, ...times }
  await db
    .insertInto('watch')
    .values(watch)
    .onConflict((conflict) => conflict.columns(['channel', 'address', 'query']).doNothing())
    .execute()
  const stands = await db
    .selectFrom('watch')
    .selectAll()
    .where('channel', '=', reach.channel)
    .where('address', '=', reach.address)
    .where('query', '=', query)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await askForCode(work, house, stands)
  return stands.id
}
