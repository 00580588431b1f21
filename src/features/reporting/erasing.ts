import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { employeeRoles } from '#platform/role.ts'

/** Takes what they write from those who are employed no more. */
export async function eraseOwners({ db, now }: Outside): Promise<void> {
  await sql`
    delete from recommendation_owner as owner where not exists (
      select from person_role where person_role.person_id = owner.person_id
        and role = any(${[...employeeRoles]}::text[])
        and (until is null or until > ${now()}))`.execute(db)
}
