import type { Db } from '#platform/database/index.ts'
import { employeeRoles, memberRoles, type Role } from '#platform/role.ts'
import { personAt, type Reach } from './reach.ts'

/** The employee who signs in with this; undefined for others, and for whoever is one no longer. */
export const employeeAt = (db: Db, reach: Reach, now: Temporal.Instant) =>
  holderAt(db, reach, { now, roles: employeeRoles })

/** The same of those who were elected or appointed, too. */
export const employedOrElectedAt = (db: Db, reach: Reach, now: Temporal.Instant) =>
  holderAt(db, reach, { now, roles: [...employeeRoles, ...memberRoles] })

interface Holding {
  now: Temporal.Instant
  roles: readonly Role[]
}

async function holderAt(db: Db, reach: Reach, { now, roles }: Holding) {
  const person = await personAt(db, reach)
  if (!person) return undefined
  const held = await db
    .selectFrom('person_role')
    .select('role')
    .where('person_id', '=', person)
    .where('role', 'in', roles)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .executeTakeFirst()
  return held ? person : undefined
}
