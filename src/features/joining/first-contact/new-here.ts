import { sql } from 'kysely'

/**
 * Whether a `joining` is of somebody who has not been with its host before: no date is over that
 * they had said yes to, with this address. For a query of joinings.
 */
export const newHere = (now: Temporal.Instant) => sql<boolean>`(not exists (
  select from joining earlier
  join invitation other on other.id = earlier.invitation_id
  join invitation this on this.id = joining.invitation_id
  join occurrence on occurrence.invitation_id = other.id
    and (earlier.occurrence_id is null or earlier.occurrence_id = occurrence.id)
  where earlier.channel = joining.channel and earlier.address = joining.address
    and other.association_id is not distinct from this.association_id
    and (this.association_id is not null or other.host_id is not distinct from this.host_id)
    and earlier.coming_since < occurrence.over_at and occurrence.over_at <= ${now}
    and (earlier.cancelled_at is null or earlier.cancelled_at > occurrence.starts_at)
    and occurrence.cancelled_at is null and not occurrence.gone))`
