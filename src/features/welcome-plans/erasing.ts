import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'

const DAYS_KEPT = 30

/** Forgets what was asked when it has long been answered, and the plans of those that have ended. */
export async function eraseOldPlans(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const before = now.subtract({ hours: 24 * DAYS_KEPT })
    const ended = db.selectFrom('association').select('id').where('archived_at', '<', before)
    const help = await db
      .deleteFrom('welcome_help')
      .where((eb) => eb.or([eb('answered_at', '<', before), eb('association_id', 'in', ended)]))
      .executeTakeFirst()
    const plans = await db
      .deleteFrom('welcome_plan')
      .where('association_id', 'in', ended)
      .executeTakeFirst()
    const rows = Number(help.numDeletedRows + plans.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}
