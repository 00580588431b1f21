import { sql } from 'kysely'

/** How many letters are to be printed, for the page that links to them. */
export const lettersWaiting = sql<number>`(
  select count(*) from message
  where channel = 'letter' and sent_at is null and failed_at is null)`
