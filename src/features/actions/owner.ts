import { sql } from 'kysely'
import { personAt, type Reach } from '#features/roles/index.ts'
import { employeeRoles } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'

/** The employee who has the address, or undefined: others do not see to an action. */
export async function employeeAt({ db, now }: Work, reach: Reach): Promise<string | undefined> {
  const personId = await personAt(db, reach)
  if (!personId) return undefined
  const { rows } = await sql`
    select from person_role where person_id = ${personId}
      and role = any(${employeeRoles}::text[]) and (until is null or until > ${now})
    limit 1`.execute(db)
  return rows.length > 0 ? personId : undefined
}
