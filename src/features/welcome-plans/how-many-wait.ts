import { sql } from 'kysely'

/** How many associations have asked for help. */
export const helpWaiting = sql<number>`(
  select count(*) from welcome_help where answered_at is null)`
