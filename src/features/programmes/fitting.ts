import type { Sheet, SheetItem } from '#features/sheets/index.ts'

/** Words as a newspaper counts them: what stands between spaces. */
export const countWords = (words: string): number => words.match(/\S+/g)?.length ?? 0

const wordsOf = (item: SheetItem): number =>
  [item.title, ...item.lines.map(({ words }) => words)].map(countWords).reduce(plus, 0)

const plus = (one: number, other: number) => one + other

/** How many words a sheet has, without what only the code says. */
export const wordsIn = ({ heading, lead, sections, closing, code, from }: Sheet): number =>
  [heading, ...lead, ...closing, code?.says ?? '', from].map(countWords).reduce(plus, 0) +
  sections.flatMap(({ items }) => items.map(wordsOf)).reduce(plus, 0) +
  sections.map((section) => countWords(section.heading)).reduce(plus, 0)

/**
 * Of the items, in their order, as many as there are words for. One that is too long is left out,
 * and a shorter one after it may have its room; what is left out never comes in the way of others.
 */
export function fitting(items: readonly SheetItem[], budget: number): SheetItem[] {
  let left = budget
  return items.filter((item) => {
    const words = wordsOf(item)
    if (words > left) return false
    left -= words
    return true
  })
}
