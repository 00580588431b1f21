import { interestNames } from '../taxonomy/index.ts'

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
  names: { area: string; place: string | null; association: string | null },
): string {
  return [
    summary,
    placeText,
    bring,
    ...interests.map(interestNames),
    names.area,
    names.place,
    names.association,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The separate words of a text, small letters, for spelling help; short ones help nobody. */
export const vocabularyOf = (text: string): string[] => [
  ...new Set(text.toLocaleLowerCase('da').match(/\p{L}{4,40}/gu) ?? []),
]
