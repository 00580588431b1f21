import { found, refuseIf } from '#platform/refusal.ts'
import { tellWhenItStands } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { type ToCheck, translationToCheck } from './queries.ts'
import type { Reason } from './standing.ts'
import { tellWriter } from './telling.ts'
import { danishWords, onlyWhatIsSaid, type TranslationWords } from './words.ts'

export interface Answer {
  answer: 'same' | 'words' | 'back'
  reason?: Reason | undefined
  words: TranslationWords
  /** The digest of the Danish it was read against. */
  danish: string
}

/** Why somebody cannot check it, or null: whoever wrote or corrected it last is not another. */
export const checkRefusal = (lastHand: string | null, personId: string | null) =>
  lastHand !== null && lastHand === personId ? 'translation-own' : null

/** Another person has read it: shown, put right for one more to read, or back to the writer. Gives the words as they were. */
export async function checkTranslation(work: Work, id: string, given: Answer): Promise<ToCheck> {
  const { db, actor, now } = work
  await db.selectFrom('translation').select('id').where('id', '=', id).forUpdate().execute()
  const before = found(await translationToCheck(db, id))
  refuseIf(checkRefusal(before.lastHand, actor.id))
  const { answer, danish } = given
  const checked = { checked_by: actor.id, checked_at: now, danish }
  const words = onlyWhatIsSaid(danishWords(before), given.words)
  const corrected = { corrected_by: actor.id, checked_by: null, checked_at: null, danish }
  await db
    .updateTable('translation')
    .set(
      answer === 'words'
        ? { ...corrected, words: JSON.stringify(words) as never }
        : { ...checked, returned: answer === 'back' ? (given.reason ?? null) : null },
    )
    .where('id', '=', id)
    .execute()
  await work.record('translation.checked', { translationId: id, answer })
  if (answer === 'back') await tellWhenItStands(work, tellWriter, id, now)
  return before
}

/** Why an answer cannot be taken back, or null: somebody has written it anew since. */
export const uncheckRefusal = (writtenAt: Temporal.Instant, doneAt: Temporal.Instant) =>
  Temporal.Instant.compare(writtenAt, doneAt) > 0 ? 'translation-rewritten' : null

/** It was not so after all: it waits to be read again, with the words it had. */
export async function uncheckTranslation(
  work: Work,
  id: string,
  { doneAt, words }: { doneAt: Temporal.Instant; words: TranslationWords | null },
): Promise<void> {
  const { written_at } = found(
    await work.db
      .selectFrom('translation')
      .select('written_at')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(uncheckRefusal(written_at, doneAt))
  await work.db
    .updateTable('translation')
    .set({
      ...{ checked_by: null, checked_at: null, returned: null },
      ...(words && { corrected_by: null, words: JSON.stringify(words) as never }),
    })
    .where('id', '=', id)
    .execute()
  await work.record('translation.unchecked', { translationId: id })
}
