import { ownNames, type TranslationLanguage } from './languages.ts'
import { text } from './text/index.ts'

/** The title of a page in one of its languages: told from that in the others. */
export const titleIn = (title: string, language: TranslationLanguage | undefined): string =>
  language ? text('titleIn', { title, language: ownNames[language] }) : title
