import { sql } from 'kysely'

/**
 * What is on the list, for `listed i`: the table holds what is published and has a date to come,
 * kept by the database whenever an invitation changes, and nothing that nobody may see.
 */
export const onTheList = (now: Temporal.Instant) => sql`i.over_at > ${now}`
