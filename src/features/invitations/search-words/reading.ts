import { foldWord } from './alike.ts'

export const MOST_WORDS = 5
const SHORTEST = 2
const LONGEST = 30
const MOST_PARTS = 3

/** The words in a line with commas, as they stand; the same word twice is one. */
export function readWords(line: string): string[] {
  const typed = line
    .normalize('NFC')
    .split(/[,;\n]/)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const folded = typed.map(foldWord)
  return typed.filter((_, place) => folded.indexOf(folded[place] ?? '') === place)
}

/** What is wrong with the words of a line, and with which of them; null when nothing is. */
export function wordProblem(words: readonly string[]) {
  if (words.length > MOST_WORDS) return { problem: 'many' as const, word: '' }
  for (const word of words) {
    const length = [...word].length
    if (!/[\p{L}\p{N}]/u.test(word) || !/^[\p{L}\p{M}\p{N}&+#'’./ -]+$/u.test(word))
      return { problem: 'odd' as const, word }
    if (length < SHORTEST || length > LONGEST) return { problem: 'length' as const, word }
    if (word.split(' ').length > MOST_PARTS) return { problem: 'parts' as const, word }
  }
  return null
}
