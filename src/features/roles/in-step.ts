import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'

/**
 * Makes `person_role` say what holds at `now`: roles that have begun are there, those that are
 * over are not. Roles that nobody gave through a grant are left alone.
 */
export async function keepInStep(db: Db, now: Temporal.Instant): Promise<void> {
  await sql`
    delete from person_role
    where exists (
      select from role_grant
      where role_grant.person_id = person_role.person_id and role_grant.role = person_role.role
        and given_at is not null)
    and not exists (
      select from role_grant
      where role_grant.person_id = person_role.person_id and role_grant.role = person_role.role
        and ${holds(now)})`.execute(db)
  await sql`
    insert into person_role (person_id, role, given_at, until)
    select person_id, role, min(given_at), max(ends_at) from role_grant
    where ${holds(now)} group by person_id, role
    on conflict (person_id, role) do update set until = excluded.until
      where person_role.until is distinct from excluded.until`.execute(db)
}

const holds = (now: Temporal.Instant) =>
  sql`given_at is not null and ended_at is null and starts_at <= ${now} and ends_at > ${now}`

/** Begins and ends roles when their time comes. */
export const stepRoles = ({ db, now }: Outside): Promise<void> => keepInStep(db, now())
