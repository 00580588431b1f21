import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { somebodyLeft } from './queries.ts'
import { keptUntil } from './standing.ts'

const MONTHS_KEPT = 12

/** Erases an archive, also one that is being made; that it was asked for is remembered. */
export async function dropArchive(
  db: Db | Tx,
  {
    id,
    gone,
    at,
  }: { id: string; gone: 'time' | 'taken-away' | 'somebody-left'; at: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable('whole_export')
    .set({
      gone,
      ended: sql`coalesce(ended, 'stopped')`,
      ended_at: sql`coalesce(ended_at, ${at}::timestamptz)`,
    })
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('whole_export_part').where('export_id', '=', id).execute()
}

/**
 * Archives go after 24 hours, and within a minute when somebody erased themself; who took them,
 * after twelve months.
 */
export async function eraseExports({ db, now }: Outside): Promise<void> {
  const open = await db
    .selectFrom('whole_export')
    .select(['id', 'ended_at', somebodyLeft])
    .where('gone', 'is', null)
    .where((eb) => eb.or([eb('ended', 'is', null), eb('ended', '=', 'done')]))
    .execute()
  const at = now()
  for (const { id, ended_at, left } of open)
    if (left) await dropArchive(db, { id, gone: 'somebody-left', at })
    else if (ended_at && isPast(ended_at, at)) await dropArchive(db, { id, gone: 'time', at })
  const before = now().toZonedDateTimeISO('UTC').subtract({ months: MONTHS_KEPT }).toInstant()
  await db.deleteFrom('whole_export').where('asked_at', '<', before).execute()
}

const isPast = (endedAt: Temporal.Instant, now: Temporal.Instant) =>
  Temporal.Instant.compare(keptUntil(endedAt), now) <= 0
