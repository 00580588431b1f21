import { sql } from 'kysely'

/** How many conversations the bridge-builders look after, for the page that links to them. */
export const handedWaiting = sql<number>`(
  select count(*) from conversation
  where (handed_at is not null or reported_at is not null) and done_at is null)`
