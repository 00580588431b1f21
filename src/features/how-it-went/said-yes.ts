import { sql } from 'kysely'

/**
 * Whether a `joining` had said yes to an `occurrence`: while it was still to come or going on, and
 * not left before it began. For a query that has both tables under these names.
 */
export const saidYes = sql<boolean>`(
  joining.invitation_id = occurrence.invitation_id
  and (joining.occurrence_id is null or joining.occurrence_id = occurrence.id)
  and joining.coming_since < occurrence.over_at
  and (joining.cancelled_at is null or joining.cancelled_at > occurrence.starts_at)
  and occurrence.cancelled_at is null and not occurrence.gone)`

/** Whether they were among those who came. */
export const wasThere = sql<boolean>`exists (
  select from came where came.joining_id = joining.id and came.occurrence_id = occurrence.id)`

export const isMarked = sql<boolean>`exists (
  select from marked_date where marked_date.occurrence_id = occurrence.id)`
