import { type CodeRefusal, tryCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { DAYS_TO_CONFIRM } from './erasing.ts'

/** The contact of an input whose code can still be written. */
export const askedContact = (db: Db, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('input_contact')
    .selectAll()
    .where('id', '=', id)
    .where('channel', '<>', 'paper')
    .where('asked_at', '>', now.subtract({ hours: 24 * DAYS_TO_CONFIRM }))
    .executeTakeFirst()

/** Tries a code; where it fits, they are told what comes of their words. */
export async function useCode(work: Work, id: string, code: string): Promise<CodeRefusal | null> {
  const refusal = await tryCode(work, 'input_contact', found(await lock(work, id)), { code })
  if (!refusal) await confirm(work, id)
  return refusal
}

/** By the link in a message. Twice is once. */
export async function confirm(work: Work, id: string): Promise<void> {
  const { confirmed_at } = found(await lock(work, id))
  if (confirmed_at) return
  await work.db
    .updateTable('input_contact')
    .set({ confirmed_at: work.now, code_hash: null, code_expires_at: null })
    .where('id', '=', id)
    .execute()
  await work.record('input.confirmed', { inputId: id })
}

const lock = ({ db }: Work, id: string) =>
  db.selectFrom('input_contact').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
