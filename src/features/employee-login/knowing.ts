import { sql } from 'kysely'
import { firstNameField } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import { digest } from '#platform/secret.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Role, Work } from '#platform/work.ts'

/** An employee as their own login tells of them. */
export interface Employee {
  issuer: string
  subject: string
  firstName: string
  roles: Role[]
  /** Whether they signed in there as strongly as the settings ask. */
  isStrong: boolean
}

/** The roles that what the login says gives here; what is not in the settings gives nothing. */
export const rolesFrom = (
  said: readonly unknown[],
  map: Readonly<Record<string, Role>>,
): Role[] => [
  ...new Set(
    said.flatMap((one) =>
      typeof one === 'string' && Object.hasOwn(map, one) ? (map[one] ?? []) : [],
    ),
  ),
]

/** What to call somebody, of what the login may have: the given name, or the first of all names. */
export function firstNameFrom(given: unknown, whole?: unknown): string {
  const name = typeof given === 'string' ? given : String(whole ?? '').split(' ')[0]
  const read = firstNameField.safeParse(name)
  return read.success ? read.data : ''
}

/** The account of an employee, made now where this is the first time. */
export async function knowEmployee(
  work: Work,
  { issuer, subject, firstName }: Employee,
  way: 'oidc' | 'saml',
) {
  const { db, now, record } = work
  const subject_hash = digest(subject)
  // Two first times at once would make two accounts.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${issuer} ${subject}`}, 0))`.execute(
    db,
  )
  const known = await db
    .selectFrom('employee_identity')
    .innerJoin('person', 'person.id', 'employee_identity.person_id')
    .select(['person.id', 'first_name'])
    .where('issuer', '=', issuer)
    .where('subject_hash', '=', subject_hash)
    .executeTakeFirst()
  const person = known ?? { id: newId(), first_name: firstName }
  if (!known) {
    const about = { ...person, language: languageNow(), created_at: now }
    await db.insertInto('person').values(about).execute()
    const identity = { issuer, subject_hash, person_id: person.id, since: now }
    await db.insertInto('employee_identity').values(identity).execute()
  }
  await record('session.started', { personId: person.id, way })
  return { personId: person.id, named: person.first_name !== '' }
}
