import { visitOf } from '#features/invitations/index.ts'
import {
  type TranslationLanguage,
  type TranslationWords,
  tongueOf,
} from '#features/translations/index.ts'
import type { InvitationDetail } from './queries.ts'

interface Read {
  invitation: Pick<InvitationDetail, 'title' | 'summary' | 'welcome' | 'bring'>
  translation: { language: TranslationLanguage; words: TranslationWords } | null
}

/** The hosts' own words as they are read, in Danish or the language they are marked with. */
export function said({ invitation, translation }: Read) {
  const { title, summary, welcome, bring } = invitation
  if (!translation)
    return { title, summary, bring, steps: welcome.steps, meeting: welcome.meeting, tongue: {} }
  const { words, language } = translation
  return { ...words, steps: visitOf(words.visit), tongue: tongueOf(language) }
}
