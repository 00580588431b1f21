import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'

export const DAYS_KEPT = 365
const DAYS_TO_CONFIRM = 2

/** When it stops by itself. */
export const endsAt = (renewed: Temporal.Instant) => renewed.add({ hours: 24 * DAYS_KEPT })

/** Deletes what nobody confirmed within two days, and what nobody renewed for a year. */
export async function eraseOldWatches(outside: Outside): Promise<void> {
  const now = outside.now()
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  await perform(outside, nobody, async ({ db, record }) => {
    const gone = await db
      .deleteFrom('watch')
      .where((eb) =>
        eb.or([
          eb('renewed_at', '<=', ago(DAYS_KEPT)),
          eb.and([eb('confirmed_at', 'is', null), eb('asked_at', '<=', ago(DAYS_TO_CONFIRM))]),
        ]),
      )
      .executeTakeFirst()
    const rows = Number(gone.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}
