import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Language } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { MOST_SIGNS } from './fields.ts'
import { changed, closedRefusal, lockRoom } from './locking.ts'
import { text } from './text/index.ts'

export const sayForm = z
  .object({
    words: z
      .string({ error: () => text('wordsMissing') })
      .trim()
      .min(1, { error: () => text('wordsMissing') })
      .max(MOST_SIGNS, { error: () => text('wordsTooLong', { most: MOST_SIGNS }) }),
    question: z.string().catch(''),
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))

/** So much may one device say: a whole table may share one. */
export const SAID_BY_A_DEVICE = { most: 30, minutes: 10 }

interface Said {
  meetingId: string
  words: string
  /** The question that stood above the words; another may be asked meanwhile. */
  question: string
  device: string
  language: Language
}

/** Somebody says something. Gives why it is not taken, so that the words can be kept on the page. */
export async function say(work: Work, said: Said): Promise<SayRefusal | null> {
  const { db, now, record } = work
  const { meetingId, words, language } = said
  const room = found(await lockRoom(work, meetingId))
  const refusal = sayRefusal(room)
  if (refusal) return refusal
  const asked = await db
    .selectFrom('meeting_question')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('id', '=', said.question)
    .executeTakeFirst()
  const contribution = {
    ...{ id: newId(), meeting_id: meetingId, question_id: asked?.id ?? room.question_id },
    ...{ theme_id: null, words, language, device: Buffer.from(said.device, 'hex'), said_at: now },
  }
  await db.insertInto('room_contribution').values(contribution).execute()
  await changed(work, meetingId)
  await record('room.said', { contributionId: contribution.id })
  return null
}

export type SayRefusal = NonNullable<ReturnType<typeof sayRefusal>>

/** Why nothing can be said now, or null. */
export function sayRefusal(room: { paused: boolean; closed_at: Temporal.Instant | null }) {
  return closedRefusal(room) ?? (room.paused ? 'room-paused' : null)
}
