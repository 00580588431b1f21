import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { tellEnding } from './notices.ts'

const DAYS_BEFORE = 14

/** Says once that a role ends within two weeks, unless it has been renewed already. */
export async function remindOfEnding(outside: Outside): Promise<void> {
  const now = outside.now()
  const soon = now.add({ hours: 24 * DAYS_BEFORE })
  await perform(outside, nobody, async (work) => {
    const { rows } = await sql<{ id: string }>`
      update role_grant set reminded_at = ${now}
      where given_at is not null and ended_at is null and reminded_at is null
        and ends_at > ${now} and ends_at <= ${soon}
        and starts_at <= ${now} and given_at <= ${now}
        and not exists (select from role_grant as later
          where later.person_id = role_grant.person_id and later.role = role_grant.role
            and later.given_at is not null and later.ended_at is null
            and later.ends_at > role_grant.ends_at)
      returning id`.execute(work.db)
    for (const { id } of rows) {
      await tellEnding(work, outside, id)
      await work.record('role.reminded', { grantId: id })
    }
  })
}
