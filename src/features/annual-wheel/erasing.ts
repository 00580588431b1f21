import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { employeeRoles } from '#platform/role.ts'

/** Takes what they see to from those who are employed no more. */
export async function eraseOwners({ db, now }: Outside): Promise<void> {
  await sql`
    update duty set owner_id = null where owner_id is not null and not exists (
      select from person_role where person_id = owner_id
        and role = any(${[...employeeRoles]}::text[])
        and (until is null or until > ${now()}))`.execute(db)
}
