import { sql } from 'kysely'

/** For how many somebody to go along is asked, and nobody is proposed. */
export const askingsWaiting = sql<number>`(
  select count(*) from companion_asking asking
  where closed_at is null and not exists (
    select from companion_match where asking_id = asking.id and ended_at is null))`
