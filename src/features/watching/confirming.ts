import * as z from 'zod'
import { type CodeRefusal, codeRefusal } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { WatchRow } from './tables.ts'
import { text } from './text/index.ts'

const HOURS_TO_CONFIRM = 48

export const codeForm = z.object({
  code: z
    .string({ error: () => text('codeProblem') })
    .transform((code) => code.replace(/\D/g, ''))
    .pipe(z.string().length(6, { error: () => text('codeProblem') })),
})

/** One that was asked for a code within two days. */
export const askedWatch = (db: Db, watchId: string, now: Temporal.Instant) =>
  db
    .selectFrom('watch')
    .selectAll()
    .where('id', '=', watchId)
    .where('asked_at', '>', now.subtract({ hours: HOURS_TO_CONFIRM }))
    .executeTakeFirst()

/** Tries a code. A wrong guess is counted even though nothing else is saved. */
export async function useCode(
  work: Work,
  watchId: string,
  code: string,
): Promise<CodeRefusal | null> {
  const watch = found(await lockWatch(work, watchId))
  const refusal = codeRefusal(watch, code, work.now)
  if (!refusal) await stand(work, watch)
  else
    await work.db
      .updateTable('watch')
      .set((eb) => ({ code_tries: eb('code_tries', '+', 1) }))
      .where('id', '=', watchId)
      .execute()
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
