import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { TranslationLanguage } from './languages.ts'
import { findTranslatable } from './queries.ts'
import { standingOf } from './standing.ts'
import { danishWords, isSame, onlyWhatIsSaid, type TranslationWords } from './words.ts'

interface Written {
  invitationId: string
  language: TranslationLanguage
  words: TranslationWords
  /** The digest of the Danish it was written beside. */
  danish: string
}

/** Writes an invitation's words in another language. Nobody sees them before another has read them. */
export async function writeTranslation(work: Work, written: Written): Promise<void> {
  const { invitationId, language, danish } = written
  const invitation = found(await findTranslatable(work.db, work.actor, invitationId))
  const words = onlyWhatIsSaid(danishWords(invitation), written.words)
  const known = invitation.translations.find((one) => one.language === language)
  const isUnchanged = known && isSame(known.words, words)
  if (isUnchanged && ['shown', 'waiting'].includes(standingOf(known))) return
  const now = {
    ...{ words: JSON.stringify(words) as never, danish },
    ...{ written_by: work.actor.id, written_at: work.now },
    ...{ corrected_by: null, checked_by: null, checked_at: null, returned: null },
  }
  const { id } = await work.db
    .insertInto('translation')
    .values({ id: newId(), invitation_id: invitationId, language, ...now })
    .onConflict((conflict) => conflict.columns(['invitation_id', 'language']).doUpdateSet(now))
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.record('translation.written', { translationId: id })
}
