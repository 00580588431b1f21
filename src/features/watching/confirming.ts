import { type CodeRefusal, tryCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { WatchRow } from './tables.ts'

const HOURS_TO_CONFIRM = 48

/** One that was asked for a code within two days. */
export const askedWatch = (db: Db, watchId: string, now: Temporal.Instant) =>
  db
    .selectFrom('watch')
    .selectAll()
    .where('id', '=', watchId)
    .where('asked_at', '>', now.subtract({ hours: HOURS_TO_CONFIRM }))
    .executeTakeFirst()

/** Tries a code, and stands when it fits. */
export async function useCode(
  work: Work,
  watchId: string,
  code: string,
): Promise<CodeRefusal | null> {
  const watch = found(await lockWatch(work, watchId))
  const refusal = await tryCode(work, 'watch', watch, { code })
  if (!refusal) await stand(work, watch)
  return refusal
}

/** By the link in a message: the first time it confirms, later it keeps it for a year more. */
export async function renew(work: Work, watchId: string): Promise<void> {
  await stand(work, found(await lockWatch(work, watchId)))
}

async function stand({ db, now, record }: Work, { id, confirmed_at }: WatchRow) {
  await db
    .updateTable('watch')
    .set({
      confirmed_at: confirmed_at ?? now,
      renewed_at: now,
      code_hash: null,
      code_expires_at: null,
    })
    .where('id', '=', id)
    .execute()
  await record(confirmed_at ? 'watch.renewed' : 'watch.confirmed', { watchId: id })
}

/** Stops at once and forgets the address. Twice is once. */
export async function stop({ db, record }: Work, watchId: string): Promise<void> {
  const gone = await db.deleteFrom('watch').where('id', '=', watchId).executeTakeFirst()
  if (gone.numDeletedRows > 0n) await record('watch.stopped', { watchId })
}

const lockWatch = ({ db }: Work, id: string) =>
  db.selectFrom('watch').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
