import { directionIn, languageNow } from '#platform/text/index.ts'
import type { Tongue } from '#ui/forms.tsx'

/** The languages an invitation may be read in, besides Danish, each by its own name. */
export const ownNames = {
  en: 'English',
  uk: 'Українська',
  ar: 'العربية',
  pl: 'Polski',
  so: 'Soomaali',
} as const
export type TranslationLanguage = keyof typeof ownNames

export const translationLanguages = Object.keys(ownNames) as TranslationLanguage[]

/** The language of that code, or null where invitations have no such. */
export const languageOf = (code: string | undefined): TranslationLanguage | null =>
  translationLanguages.find((one) => one === code) ?? null

/** ”arabisk”: the name of a language in the one that is spoken now. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames([languageNow()], { type: 'language' }).of(language) ?? language

/** What words in that language are marked with, so that they are read aloud and set right. */
export const tongueOf = (lang: string): Tongue => ({ lang, dir: directionIn(lang) })
