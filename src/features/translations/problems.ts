import type { Problems } from '#platform/http.tsx'
import { languageName, type TranslationLanguage } from './languages.ts'
import { text } from './text/index.ts'
import { type TranslationWords, wrongParts } from './words.ts'

interface Compared {
  danish: TranslationWords
  words: TranslationWords
  language: TranslationLanguage
  /** The Danish is other words than those it was written beside. */
  isOld: boolean
}

/** What is wrong with a translation beside the Danish, a sentence for each part. */
export function problemsOf({ danish, words, language, isOld }: Compared): Problems {
  const { missing, lines } = wrongParts(danish, words)
  const named = { language: languageName(language) }
  return {
    ...Object.fromEntries(missing.map((part) => [part, text(`missing-${part}`, named)])),
    ...(lines === null ? {} : { visit: text('unevenLines', { lines }) }),
    ...(isOld && { title: text('danishChanged') }),
  }
}
