import { sql } from 'kysely'
import type { Part } from './part.ts'

/** How somebody comes in, where their letters go, and who has read about them. */
export const partsOfWays = {
  passkey: ({ personId }) => sql`
    select name as title, created_at as since, used_at as seen
    from passkey where person_id = ${personId} order by created_at`,
  slip: ({ personId }) => sql`
    select made_at as since, used_at as used from slip where person_id = ${personId}
    order by made_at`,
  login: ({ personId }) => sql`
    select since from employee_identity where person_id = ${personId} order by since`,
  mitid: ({ personId }) => sql`
    select subject as "knownAs", verified_at as since
    from verified_person where person_id = ${personId}`,
  age: ({ personId }) => sql`
    select at_least as "atLeast", proved_at as since
    from age_proof where person_id = ${personId}`,
  young: ({ personId }) => sql`
    select span as age, said_on as since from young_person where person_id = ${personId}`,
  envelope: ({ personId }) => sql`
    select name as "onEnvelope", street, town from postal_address where person_id = ${personId}`,
  read: ({ personId }) => sql`
    select role, kind as "aboutWhat", purpose, at
    from reading join service_session on service_session.id = service_id
    where reading.person_id = ${personId} order by at`,
} as const satisfies Record<string, Part>
