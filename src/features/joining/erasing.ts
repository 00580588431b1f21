import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'

const DAYS_KEPT = 30
const DAYS_TO_CONFIRM = 2
const DAYS_OF_REPORTS = 365

/**
 * Deletes what is no longer needed: joinings 30 days after the last date joined, or after they
 * were left, answered or asked; and those that nobody confirmed within two days.
 */
export async function eraseOld(outside: Outside): Promise<void> {
  const now = outside.now()
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  await perform(outside, nobody, async ({ db, record }) => {
    const gone = await db
      .deleteFrom('joining')
      .where(
        sql<boolean>`case
          when confirmed_at is null then asked_at < ${ago(DAYS_TO_CONFIRM)}
          when joining.cancelled_at is not null then joining.cancelled_at < ${ago(DAYS_KEPT)}
          when way in ('asking', 'calling')
            then coalesce(answered_at, confirmed_at) < ${ago(DAYS_KEPT)}
          when occurrence_id is not null then exists (
            select from occurrence
            where occurrence.id = occurrence_id and over_at < ${ago(DAYS_KEPT)})
          else exists (
            select from invitation where invitation.id = joining.invitation_id
              and (over_at < ${ago(DAYS_KEPT)}
                or status = 'cancelled' and changed_at < ${ago(DAYS_KEPT)}))
          end`,
      )
      .executeTakeFirst()
    await db
      .updateTable('joining')
      .set({ wish: null })
      .where('wish', 'is not', null)
      .where('asked_at', '<', ago(DAYS_TO_CONFIRM))
      .execute()
    const reports = await db
      .deleteFrom('report')
      .where('created_at', '<', ago(DAYS_OF_REPORTS))
      .executeTakeFirst()
    const rows = Number(gone.numDeletedRows + reports.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}
