import { sql } from 'kysely'
import type { Part } from './part.ts'

/** Where somebody sits or sat, under the name the council has now. */
export const partsOfBodies = {
  seat: ({ personId }) => sql`
    select (select name from body_name where body_name.body_id = body_seat.body_id
        order by body_name.from_on desc limit 1) as title,
      role, from_on::text as since, until_on::text as until
    from body_seat where person_id = ${personId} order by from_on`,
  team: ({ personId }) => sql`
    select area.name as title, role, seated_at as since
    from area_seat join area on area.id = area_id
    where person_id = ${personId} order by seated_at`,
} as const satisfies Record<string, Part>
