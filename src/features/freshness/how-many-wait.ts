import { sql } from 'kysely'

/** How many series nobody has answered for. */
export const unansweredWaiting = (now: Temporal.Instant) =>
  sql<number>`(
    select count(*) from freshness join invitation on invitation.id = invitation_id
    where (stage = 'unlisted' or not reached) and stage <> 'fresh' and handled_at is null
      and status = 'published' and over_at > ${now})`
