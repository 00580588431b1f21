const MOST = 8
/** When more words than this begin so, the index is asked for the beginning itself. */
export const MOST_BEGINNINGS = 12

/** The words to look for: letters and digits only, so nothing in them can steer the search. */
export const wordsIn = (typed: string): string[] =>
  [...new Set(typed.toLocaleLowerCase('da').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].slice(0, MOST)

/** What is known about a typed word. */
export interface Known {
  word: string
  /** The numbers that are read out of the front of it, as "2e8" in "2e8glz". */
  numbers: string[]
  /** The stem of what is left, or null for words such as "og" and "i", which every text has. */
  stem: string | null
  /** The word it looks like, where nothing begins with the word itself. */
  near: string | null
  /** The stems that begin like it, or like `near`; one too many means "more than can be named". */
  begins: string[]
}

/** What was typed and what is searched for instead. */
export const corrections = (words: readonly Known[]) =>
  words.flatMap(({ word, near }) => (near === null ? [] : [{ typed: word, used: near }]))

/**
 * The words as PostgreSQL asks for them: all of them, each by every word that begins so. Naming
 * those words is several times faster than asking the index for a beginning.
 */
export function tsqueryOf(words: readonly Known[]): string | null {
  const asked = words.flatMap((word) => (word.stem === null ? [] : [oneWord(word, word.stem)]))
  return asked.length === 0 ? null : [...new Set(asked)].join(' & ')
}

function oneWord({ word, numbers, near, begins }: Known, stem: string): string {
  if (/\p{N}/u.test(word))
    return [...numbers.map((number) => `'${number}'`), `'${stem}':*`].join(' & ')
  if (begins.length > MOST_BEGINNINGS) return `'${stem}':*`
  const stems = near === null ? [...new Set([stem, ...begins])] : begins
  const named = stems.map((one) => `'${one}'`).join(' | ')
  return stems.length > 1 ? `(${named})` : named
}
