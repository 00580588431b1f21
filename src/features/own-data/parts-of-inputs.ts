import { sql } from 'kysely'
import type { Part } from './part.ts'

/** What somebody has said to the municipality, while it is known where to answer them. */
export const partsOfInputs = {
  input: ({ emails, phones }) => sql`
    select words, (select name from area where area.id = area_id) as area,
      input_contact.address, taken_at as at
    from input join input_contact on input_contact.id = input.id
    where address = any(${[...emails, ...phones]}) order by taken_at`,
} as const satisfies Record<string, Part>
