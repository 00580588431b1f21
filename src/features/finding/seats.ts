import { sql } from 'kysely'

/** How many chairs are taken on the `next` date of `invitation i`; companions count. */
export const takenAt = sql<number>`(
  select coalesce(sum(1 + companions + wants_companion::int), 0)::int from joining
  where invitation_id = i.id and confirmed_at is not null and cancelled_at is null
    and way in ('coming', 'coming-with')
    and (occurrence_id is null or occurrence_id = next.id))`
