import * as z from 'zod'
import { contactField, type Reach } from '#features/joining/index.ts'
import { newId } from '#platform/id.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { askForCode } from './asking.ts'
import type { House } from './house.ts'
import { searchIn, storedQuery } from './storable.ts'
import type { WatchRow } from './tables.ts'

const LONGEST = 2000

export const followForm = z.object({ contact: contactField })

export const watchForm = followForm.extend({
  search: z.string().max(LONGEST).catch('').default(''),
})

/** Somebody wants to be told. The answer is the same whether the address was here before. */
export const startWatch = (
  work: Work,
  house: House,
  { search, reach }: { search: string; reach: Reach },
): Promise<string> => {
  const query = storedQuery(searchIn(search))
  return start(work, house, { query, subject: null, subject_title: null, reach })
}

/** One thing that can be followed: its own address, and what it is called. */
export interface Followed {
  href: string
  title: string
}

/** Somebody wants to hear of each change of one thing. */
export const startFollowing = (
  work: Work,
  house: House,
  { href, title, reach }: Followed & { reach: Reach },
): Promise<string> =>
  start(work, house, { query: href, subject: href, subject_title: title, reach })

type Wanted = Pick<WatchRow, 'query' | 'subject' | 'subject_title'> & { reach: Reach }

async function start(work: Work, house: House, { reach, ...wanted }: Wanted): Promise<string> {
  const { db, now } = work
  const times = { asked_at: now, renewed_at: now }
  const language = languageNow()
  const watch = { id: newId(), ...wanted, ...reach, language, code_tries: 0, ...times }
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
    .where('query', '=', wanted.query)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await askForCode(work, house, stands)
  return stands.id
}
