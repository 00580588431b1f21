import { sql } from 'kysely'
import type { Part } from './part.ts'

/** What somebody and a bridge-builder have agreed on their number, and how it went. */
export const partsOfHelp = {
  assisted: ({ phones }) => sql`
    select first_name as name, phone as number, concat_ws(', ', envelope_name, street, town) as address,
      agreed_at as since, until
    from assisted where phone = any(${phones}) order by agreed_at`,
  landed: ({ joiningIds }) => sql`
    select invitation.title, landing.answer, landing.answered_at as at
    from landing join joining on joining.id = joining_id
      join invitation on invitation.id = invitation_id
    where joining_id = any(${joiningIds}) and landing.answered_at is not null
    order by landing.answered_at`,
} as const satisfies Record<string, Part>
