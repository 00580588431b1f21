import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { DAYS_KEPT } from './queries.ts'

/** Forgets who came, 30 days after the date, and what was answered, 30 days after the answer. */
export async function eraseHowItWent(outside: Outside): Promise<void> {
  const before = outside.now().subtract({ hours: 24 * DAYS_KEPT })
  await perform(outside, nobody, async ({ db, record }) => {
    const marks = await sql`
      delete from marked_date using occurrence
      where occurrence.id = marked_date.occurrence_id and over_at < ${before}`.execute(db)
    const answers = await db
      .deleteFrom('visit_answer')
      .where('answered_at', '<', before)
      .executeTakeFirst()
    const rows = Number((marks.numAffectedRows ?? 0n) + answers.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}
