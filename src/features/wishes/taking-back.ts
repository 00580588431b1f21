import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockVoice } from './confirming.ts'

/** The one who wrote a wish takes it all back; somebody else only their "me too". */
export async function takeBack(work: Work, voiceId: string): Promise<void> {
  const { db, record } = work
  const voice = found(await lockVoice(work, voiceId))
  if (voice.is_wisher) await db.deleteFrom('wish').where('id', '=', voice.wish_id).execute()
  else await db.deleteFrom('wish_voice').where('id', '=', voiceId).execute()
  await record('wish.taken-back', { wishId: voice.wish_id })
}
