import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { forgetWhere, stopAsking } from './matches.ts'

const DAYS_KEPT = 183

/** Ends what nobody comes to any more, and forgets what ended half a year ago. What happened stays counted, without names. */
export async function eraseOldCompanions(outside: Outside): Promise<void> {
  await perform(outside, nobody, async (work) => {
    const { db, now, record } = work
    for (const { id } of (await pastAskings(now).execute(db)).rows)
      await stopAsking(work, id, 'over')
    await forgetWhere(work)
    const before = now.subtract({ hours: 24 * DAYS_KEPT })
    const askings = await db
      .deleteFrom('companion_asking')
      .where('closed_at', '<', before)
      .executeTakeFirst()
    const matches = await db
      .deleteFrom('companion_match')
      .where('ended_at', '<', before)
      .executeTakeFirst()
    const companions = await db
      .deleteFrom('companion')
      .where('state', '=', 'ended')
      .where('state_since', '<', before)
      .executeTakeFirst()
    const rows = Number(askings.numDeletedRows + matches.numDeletedRows + companions.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}

/** Open askings whose date is over, or whose joining is gone. */
const pastAskings = (now: Temporal.Instant) => sql<{ id: string }>`
  select asking.id from companion_asking asking
  join invitation on invitation.id = asking.invitation_id
  left join joining on joining.id = asking.joining_id
  left join occurrence on occurrence.id = joining.occurrence_id
  where closed_at is null and (joining.id is null or joining.cancelled_at is not null
    or invitation.status <> 'published'
    or coalesce(occurrence.over_at, invitation.over_at) < ${now})
  order by asking.id`

/** Whoever goes along with others and erases themself: those wait for another, and are told so. */
export { handOver as forgetCompanion } from './matches.ts'
