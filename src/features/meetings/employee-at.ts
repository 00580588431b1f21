import { personAt, type Reach } from '#features/roles/index.ts'
import { employeeRoles, memberRoles, type Role } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'

/** The employee who signs in with this, or null. */
export const employeeAt = (work: Work, reach: Reach) => holderAt(work, reach, employeeRoles)

/** The same of those who were elected or appointed, too. */
export const employedOrElectedAt = (work: Work, reach: Reach) =>
  holderAt(work, reach, [...employeeRoles, ...memberRoles])

async function holderAt({ db, now }: Work, reach: Reach, roles: readonly Role[]) {
  const person = await personAt(db, reach)
  if (!person) return null
  const held = await db
    .selectFrom('person_role')
    .select('role')
    .where('person_id', '=', person)
    .where('role', 'in', roles)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .executeTakeFirst()
  return held ? person : null
}
