import { type CodeRefusal, tryCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { VoiceRow } from './tables.ts'

const HOURS_TO_CONFIRM = 48

/** A voice that was asked for a code within two days, and the wish it is about. */
export const askedVoice = (db: Db, voiceId: string, now: Temporal.Instant) =>
  db
    .selectFrom('wish_voice')
    .innerJoin('wish', 'wish.id', 'wish_voice.wish_id')
    .selectAll('wish_voice')
    .select('words')
    .where('wish_voice.id', '=', voiceId)
    .where('address', 'is not', null)
    .where('asked_at', '>', now.subtract({ hours: HOURS_TO_CONFIRM }))
    .executeTakeFirst()

/** Tries a code, and stands when it fits. */
export async function useCode(
  work: Work,
  voiceId: string,
  code: string,
): Promise<CodeRefusal | null> {
  const voice = found(await lockVoice(work, voiceId))
  const refusal = await tryCode(work, 'wish_voice', voice, { code })
  if (!refusal) await confirm(work, voice)
  return refusal
}

/** The same with the link in the message instead of the code. */
export async function useLink(work: Work, voiceId: string): Promise<void> {
  const voice = found(await lockVoice(work, voiceId))
  if (voice.confirmed_at === null) await confirm(work, voice)
}

async function confirm({ db, now, record }: Work, { id, wish_id, confirmed_at }: VoiceRow) {
  await db
    .updateTable('wish_voice')
    .set({ confirmed_at: confirmed_at ?? now, code_hash: null, code_expires_at: null })
    .where('id', '=', id)
    .execute()
  await record('wish.voiced', { wishId: wish_id, voiceId: id })
}

/** A voice, locked for the rest of the work. */
export const lockVoice = ({ db }: Work, voiceId: string) =>
  db.selectFrom('wish_voice').selectAll().where('id', '=', voiceId).forUpdate().executeTakeFirst()
