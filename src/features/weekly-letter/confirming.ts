import { type CodeRefusal, tryCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { begin } from './asking.ts'
import { dropWaiting } from './waiting-letters.ts'

const HOURS_TO_CONFIRM = 48

/** One by e-mail that was asked for a code within two days. */
export const askedLetter = (db: Db, letterId: string, now: Temporal.Instant) =>
  db
    .selectFrom('weekly_letter')
    .selectAll()
    .where('id', '=', letterId)
    .where('way', '=', 'email')
    .where('asked_at', '>', now.subtract({ hours: HOURS_TO_CONFIRM }))
    .executeTakeFirst()

/** Tries a code, and begins when it fits. */
export async function useCode(
  work: Work,
  letterId: string,
  code: string,
): Promise<CodeRefusal | null> {
  const letter = found(await lockLetter(work, letterId))
  const refusal = await tryCode(work, 'weekly_letter', letter, { code })
  if (!refusal) await keep(work, letterId)
  return refusal
}

/** Begins it, or where it has begun keeps it for a year more. */
export async function keep(work: Work, letterId: string): Promise<void> {
  const { confirmed_at: begun } = found(await lockLetter(work, letterId))
  if (begun === null) return begin(work, letterId)
  await work.db
    .updateTable('weekly_letter')
    .set({ renewed_at: work.now, code_hash: null, code_expires_at: null })
    .where('id', '=', letterId)
    .execute()
  await work.record('weekly-letter.renewed', { letterId })
}

/** Stops at once and forgets the address, also on letters that wait to be printed. Twice is once. */
export async function stop({ db, record }: Work, letterId: string): Promise<void> {
  const gone = await db.deleteFrom('weekly_letter').where('id', '=', letterId).executeTakeFirst()
  if (gone.numDeletedRows === 0n) return
  await dropWaiting(db, letterId)
  await record('weekly-letter.stopped', { letterId })
}

const lockLetter = ({ db }: Work, id: string) =>
  db.selectFrom('weekly_letter').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
