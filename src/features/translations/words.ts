import { typedVisit, type Welcome } from '#features/invitations/index.ts'

/** What of an invitation is said in another language; the rest is words of ours, or the same. */
export const parts = ['title', 'summary', 'visit', 'meeting', 'bring'] as const
export type Part = (typeof parts)[number]
export type TranslationWords = Record<Part, string>

interface Said {
  title: string
  summary: string
  welcome: Welcome
  bring: string
}

/** The Danish words, each part as it is typed. */
export const danishWords = ({ title, summary, welcome, bring }: Said): TranslationWords => ({
  ...{ title, summary, bring },
  visit: typedVisit(welcome.steps),
  meeting: welcome.meeting,
})

/** The parts that the Danish has words for. */
export const partsToSay = (danish: TranslationWords): Part[] =>
  parts.filter((part) => danish[part] !== '')

/** The same words without what the Danish says nothing of. */
export const onlyWhatIsSaid = (danish: TranslationWords, words: TranslationWords) =>
  Object.fromEntries(
    parts.map((part) => [part, danish[part] === '' ? '' : words[part]]),
  ) as TranslationWords

export const isSame = (some: TranslationWords, others: TranslationWords): boolean =>
  parts.every((part) => some[part] === others[part])

const linesIn = (words: string) => words.split('\n').filter(Boolean).length

/** Which parts cannot be right: one that says nothing, or a first visit of fewer or more lines. */
export function wrongParts(danish: TranslationWords, words: TranslationWords) {
  const missing = partsToSay(danish).filter((part) => words[part] === '')
  const isUneven = words.visit !== '' && linesIn(words.visit) !== linesIn(danish.visit)
  return { missing, lines: isUneven && danish.visit !== '' ? linesIn(danish.visit) : null }
}
