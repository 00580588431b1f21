import { sql } from 'kysely'

/** How many are to be called, for the page that links to the list. */
export const callsWaiting = sql<number>`(
  select count(*) from call where done_at is null)`
