import { interestNames } from '../taxonomy/index.ts'
import { alsoCalled } from './also-called.ts'

interface Worded {
  title: string
  summary: string
  placeText: string
  bring: string
  interests: readonly string[]
}

/** All the words an invitation is searched by, besides its title. */
export function wordsOf(
  { summary, placeText, bring, interests }: Worded,
  names: {
    area: string
    place: string | null
    association: string | null
    cohosts: string | null
    searchWords: string | null
  },
): string {
  return [
    summary,
    placeText,
    bring,
    ...interests.map(interestNames),
    ...interests.map((interest) => alsoCalled[interest]),
    names.area,
    names.place,
    names.association,
    names.cohosts,
    names.searchWords,
  ]
    .filter(Boolean)
    .join(' ')
    .normalize('NFC')
}

/**
 * The separate words of a text, small letters, for spelling help; short ones help nobody.
 * In order, so that two who write the same words at once do not lock each other out.
 */
export const vocabularyOf = (text: string): string[] =>
  [
    ...new Set(
      text
        .normalize('NFC')
        .toLocaleLowerCase('da')
        .match(/\p{L}{4,40}/gu) ?? [],
    ),
  ].sort()
