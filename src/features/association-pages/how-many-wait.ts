import { sql } from 'kysely'

/** How many associations, and claims to one, wait for an answer. */
export const associationsWaiting = sql<number>`(
  (select count(*) from association where status = 'waiting')
  + (select count(*) from association_claim where decided_at is null))`
