import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import type { Welcome } from './tables.ts'

const DAYS_KEPT = 365
const DAYS_AN_EDIT_IS_KEPT = 30
const nobodyWelcomes: Welcome = { greeter: '', meeting: '', steps: [], voice: '' }

/** Forgets how an invitation was before it was changed: those who come were told within minutes. */
export async function eraseEdits({ db, now }: Outside): Promise<void> {
  const before = now().subtract({ hours: 24 * DAYS_AN_EDIT_IS_KEPT })
  await db.deleteFrom('invitation_before').where('at', '<', before).execute()
}

/** Forgets who met people, one year after an invitation is over. */
export async function eraseGreeters(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const { numUpdatedRows: rows } = await db
      .updateTable('invitation')
      .set({ welcome: nobodyWelcomes })
      .where('over_at', '<', now.subtract({ hours: 24 * DAYS_KEPT }))
      .where(sql<boolean>`welcome <> ${JSON.stringify(nobodyWelcomes)}::jsonb`)
      .executeTakeFirst()
    if (rows > 0n) await record('erasure.done', { rows: Number(rows) })
  })
}
