import { personAt, type Reach } from '#features/roles/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { isEmployee } from '#platform/role.ts'

/** The employee with the address; undefined for nobody we know, and for somebody who is not employed. */
export async function employeeAt(db: Db | Tx, reach: Reach): Promise<string | undefined> {
  const id = await personAt(db, reach)
  if (id === undefined) return undefined
  const held = await db
    .selectFrom('person_role')
    .select('role')
    .where('person_id', '=', id)
    .execute()
  return isEmployee({ roles: held.map(({ role }) => role) }) ? id : undefined
}
