/**
 * LIX: words per sentence plus the share of words longer than six letters.
 * Source: C. H. Björnsson, Läsbarhet (1968).
 */
export function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn)
  if (words.length === 0) return 0
  const long = words.filter((word) => word.length > 6).length
  return words.length / sentences.length + (100 * long) / words.length
}

export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** Whole sentences: what ends as one and holds at least three words. Labels are not sentences. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?:]”?$/.test(sentence) && wordsIn(sentence).length >= 3)
