import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'

const DAYS_KEPT = 30

/** Forgets who said that a place is theirs, when they have long had their answer. */
export async function eraseClaims(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const { numDeletedRows: rows } = await db
      .deleteFrom('keeper_claim')
      .where('decided_at', '<', now.subtract({ hours: 24 * DAYS_KEPT }))
      .executeTakeFirst()
    if (rows > 0) await record('erasure.done', { rows: Number(rows) })
  })
}
