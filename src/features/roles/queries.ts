import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { Role } from '#platform/role.ts'

const MOST = 500

export interface GrantShown {
  id: string
  person_id: string
  role: Role
  first_name: string
  address: string | null
  reason: string
  starts_at: Temporal.Instant
  ends_at: Temporal.Instant
  asked_by: string | null
  asker: string | null
  giver: string | null
  given_at: Temporal.Instant | null
  ended_at: Temporal.Instant | null
  ender: string | null
  end_reason: string | null
  state: 'asked' | 'holds' | 'over'
}

/** Every grant that is kept, by name; `of` gives those of one person's role alone. */
export async function listGrants(
  db: Db,
  now: Temporal.Instant,
  of: string | null = null,
): Promise<GrantShown[]> {
  const { rows } = await sql<GrantShown>`
    select role_grant.id, role_grant.person_id, role, person.first_name, reason, starts_at, ends_at,
      asked_by, asker.first_name as asker, giver.first_name as giver, given_at,
      ended_at, ender.first_name as ender, end_reason,
      (select address from reach where reach.person_id = person.id
        order by channel limit 1) as address,
      case when ended_at is not null or ends_at <= ${now} then 'over'
        when given_at is null then 'asked' else 'holds' end as state
    from role_grant
    join person on person.id = role_grant.person_id
    left join person as asker on asker.id = asked_by
    left join person as giver on giver.id = given_by
    left join person as ender on ender.id = ended_by
    where ${of}::text is null or (role_grant.person_id, role) in
      (select person_id, role from role_grant where id = ${of})
    order by person.first_name, role_grant.person_id, starts_at desc
    limit ${MOST}`.execute(db)
  return rows
}
