import { sql } from 'kysely'

/** How many messages were given up, for the page that links to them. */
export const undeliveredWaiting = sql<number>`(
  select count(*) from message
  where failed_at is not null and code is null and channel <> 'push')`
