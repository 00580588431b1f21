import { sql } from 'kysely'

/** How many want the weekly letter by post and wait for a yes. */
export const byPostWaiting = sql<number>`(
  select count(*) from weekly_letter where way = 'paper' and confirmed_at is null)`
