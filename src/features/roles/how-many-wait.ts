import { sql } from 'kysely'

/** How many roles wait for another administrator’s yes. */
export const rolesWaiting = (now: Temporal.Instant) =>
  sql<number>`(
  select count(*) from role_grant
  where given_at is null and ended_at is null and ends_at > ${now})`
