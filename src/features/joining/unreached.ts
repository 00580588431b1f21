import { sql } from 'kysely'

/** Whether one who joined can be neither written to nor rung just now, for a query of joinings. */
export const unreached = sql<boolean>`(joining.channel = 'account' and not exists (
  select from reach where reach.person_id = joining.person_id))`
