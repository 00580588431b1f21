import * as z from 'zod'
import type { Db, Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Signer } from '#platform/secret.ts'
import { whenItStands } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { kindOf } from '../kinds/index.ts'
import { taskWaiting } from '../queries.ts'
import { tellDone } from '../telling.ts'
import { text } from '../text/index.ts'
import { doneRefusal, keepDone } from './keeping.ts'

const MOST = 1500

/** Easier words for somebody else's text. `look` shows how easy they are and saves nothing. */
export const suggestForm = z.object({
  words: z
    .string({ error: () => text('suggestMissing') })
    .trim()
    .min(1, { error: () => text('suggestMissing') })
    .max(MOST, { error: () => text('wordsLong', { most: MOST }) }),
  go: z.enum(['look', 'keep']).catch('look'),
})

export const lookOverForm = z.object({
  answer: z.enum(['yes', 'no'], { error: () => text('lookOverMissing') }),
})

/** Who wrote it, known again by themselves alone. */
const markOf = (signer: Signer, personId: string | null, invitationId: string) =>
  signer.mark('easy-work-suggested', `${personId} ${invitationId}`)

/** Keeps a suggestion for a second pair of eyes. Nobody outside hears of it yet. */
export async function suggest(
  work: Work,
  signer: Signer,
  invitationId: string,
  words: string,
): Promise<void> {
  const kind = kindOf('plain-words')
  refuseIf(doneRefusal(Boolean(await taskWaiting(work.db, work.now, { kind, key: invitationId }))))
  const mark = markOf(signer, work.actor.id, invitationId)
  await keepDone(work, { kind: kind.name, key: invitationId, invitationId, words, mark })
}

/** A suggestion that nobody has looked over, with the text as it stands. */
export const suggestionOf = (db: Db | Tx, id: string) =>
  db
    .selectFrom('easy_done')
    .innerJoin('invitation', 'invitation.id', 'easy_done.invitation_id')
    .select(['easy_done.id', 'invitation_id as invitationId', 'mark', 'title', 'summary'])
    .select('easy_done.words')
    .where('easy_done.id', '=', id)
    .where('kind', '=', 'plain-words')
    .where('undone_at', 'is', null)
    .where('seen_at', 'is', null)
    .executeTakeFirst()

/** Why somebody cannot look it over, or null: four eyes are two people. */
export const lookOverRefusal = (wrote: Buffer | null, own: Buffer) =>
  wrote?.equals(own) ? 'easy-own-words' : null

/** Whether the actor wrote it. */
export const isOwn = (
  signer: Signer,
  personId: string | null,
  { mark, invitationId }: { mark: Buffer | null; invitationId: string | null },
): boolean => lookOverRefusal(mark, markOf(signer, personId, invitationId ?? '')) !== null

/** A second pair of eyes says yes, and the host gets a letter when it stands; or no, and it is written anew. */
export async function lookOver(work: Work, signer: Signer, id: string, yes: boolean) {
  const { db, now, actor } = work
  await db.selectFrom('easy_done').select('id').where('id', '=', id).forUpdate().execute()
  const suggestion = await suggestionOf(db, id)
  refuseIf(doneRefusal(suggestion !== undefined))
  const { mark, invitationId } = found(suggestion)
  refuseIf(lookOverRefusal(mark, markOf(signer, actor.id, invitationId ?? '')))
  const answered = yes ? { seen_at: now, mark: null } : { undone_at: now, words: '', mark: null }
  await db.updateTable('easy_done').set(answered).where('id', '=', id).execute()
  await work.record('easy-work.looked-over', { doneId: id, yes })
  if (yes) await whenItStands(work, tellDone, { doneId: id }, id)
}

/** The text of a published invitation. */
export const textOf = (db: Db, invitationId: string) =>
  db
    .selectFrom('invitation')
    .select(['title', 'summary'])
    .where('id', '=', invitationId)
    .where('status', '=', 'published')
    .executeTakeFirst()
