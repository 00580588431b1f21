import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'

const DAYS_KEPT = 400

/** Forgets who said what when the year is over and the next one has begun. */
export async function eraseOldDeclarations(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const { numDeletedRows: rows } = await db
      .deleteFrom('child_declaration')
      .where('declared_at', '<', now.subtract({ hours: 24 * DAYS_KEPT }))
      .executeTakeFirst()
    if (rows > 0) await record('erasure.done', { rows: Number(rows) })
  })
}
