import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { hits } from './conditions.ts'
import { hear } from './hearing.ts'
import type { Search } from './search.ts'
import { wantedBy } from './wanted.ts'

/** What `invitation i` must be to fit a search, as the list understands it: one statement. */
export async function fitting(
  db: Db,
  search: Search,
  now: Temporal.Instant,
): Promise<RawBuilder<unknown>> {
  const wanted = wantedBy(await hear(db, search))
  return sql`i.id in (select id from (${hits(wanted, now)}) as fit)`
}
