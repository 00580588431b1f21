import { sql } from 'kysely'

/** How many proposed places wait for an answer. */
export const proposalsWaiting = sql<number>`(
  select count(*) from place_proposal where decided_at is null)`

/** How many say that they look after a place, and wait for an answer. */
export const keeperClaimsWaiting = sql<number>`(
  select count(*) from keeper_claim where decided_at is null)`
