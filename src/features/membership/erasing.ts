import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { DAYS_TO_UNDO } from './archiving.ts'

/** Forgets questions nobody answered in time, and the people of what has been closed for long. */
export async function eraseOld(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const before = now.subtract({ hours: 24 * DAYS_TO_UNDO })
    const asked = await db
      .deleteFrom('association_invite')
      .where('expires_at', '<=', now)
      .executeTakeFirst()
    const people = await db
      .deleteFrom('association_member')
      .where('association_id', 'in', (eb) =>
        eb
          .selectFrom('association')
          .select('id')
          .where('status', '=', 'archived')
          .where('archived_at', '<', before),
      )
      .executeTakeFirst()
    const rows = Number(asked.numDeletedRows + people.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}
