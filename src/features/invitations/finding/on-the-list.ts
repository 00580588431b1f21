import { sql } from 'kysely'

/**
 * What is on the list, for `invitation i`: published, so everybody's, and not over yet. In these
 * words, because the partial indexes hold just these rows.
 */
export const onTheList = (now: Temporal.Instant) =>
  sql`i.status = 'published' and i.next_starts_at is not null and i.over_at > ${now}`
