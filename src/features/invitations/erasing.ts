import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import type { Welcome } from './tables.ts'

const DAYS_KEPT = 365
/** Those who come were told within minutes of an edit. */
const DAYS_OF_CHANGES = 30
const nobodyWelcomes: Welcome = { greeter: '', meeting: '', steps: [], voice: '' }

/** Forgets who met people, one year after an invitation is over, and how it stood before an edit. */
export async function eraseGreeters(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const changes = await db
      .deleteFrom('invitation_change')
      .where('at', '<', now.subtract({ hours: 24 * DAYS_OF_CHANGES }))
      .executeTakeFirst()
    const greeters = await db
      .updateTable('invitation')
      .set({ welcome: nobodyWelcomes })
      .where('over_at', '<', now.subtract({ hours: 24 * DAYS_KEPT }))
      .where(sql<boolean>`welcome <> ${JSON.stringify(nobodyWelcomes)}::jsonb`)
      .executeTakeFirst()
    const rows = Number(changes.numDeletedRows + greeters.numUpdatedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}
