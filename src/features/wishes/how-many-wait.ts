import { sql } from 'kysely'

/** How many wishes are to be read before others can see them. */
export const wishesWaiting = sql<number>`(
  select count(*) from wish where status = 'in-review')`
