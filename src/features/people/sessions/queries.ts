import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import { digest } from '#platform/secret.ts'

/** Where somebody is signed in, the one they are in first, then the last seen. One statement. */
export const sessionsOf = (db: Db, personId: string, token: string, now: Temporal.Instant) =>
  db
    .selectFrom('session')
    .select(['id', 'browser', 'device', 'way', 'created_at', 'seen_at'])
    .select((eb) => eb('token_hash', '=', digest(token)).as('here'))
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('here', 'desc')
    .orderBy('seen_at', 'desc')
    .limit(100)
    .execute()

export type SessionShown = Awaited<ReturnType<typeof sessionsOf>>[number]

/** When and why an administrator signed somebody out, the latest first. */
export const signedOutOf = (db: Db, personId: string) =>
  db
    .selectFrom('signed_out')
    .select(['reason', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .limit(10)
    .execute()

export type SignedOut = Awaited<ReturnType<typeof signedOutOf>>[number]

export interface SignedIn {
  id: string
  first_name: string
  /** How many places; which, and what they did there, is theirs. */
  places: number
}

/** The employees who are signed in, by name; `only` gives one of them. */
export async function employeesSignedIn(
  db: Db | Tx,
  now: Temporal.Instant,
  only: string | null = null,
): Promise<SignedIn[]> {
  const { rows } = await sql<SignedIn>`
    select person.id, person.first_name, count(*)::int as places
    from session join person on person.id = session.person_id
    where expires_at > ${now} and (${only}::text is null or person.id = ${only})
      and exists (
        select from person_role where person_role.person_id = person.id
          and (until is null or until > ${now})
        union all
        select from session as given where given.person_id = person.id
          and given.expires_at > ${now} and given.roles <> '{}')
    group by person.id
    order by person.first_name, person.id
    limit 500`.execute(db)
  return rows
}
