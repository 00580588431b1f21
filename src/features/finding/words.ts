const MOST = 8

/** The words to look for: letters and digits only, so nothing in them can steer the search. */
export const wordsIn = (typed: string): string[] =>
  [...new Set(typed.toLocaleLowerCase('da').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].slice(0, MOST)

/**
 * The words as PostgreSQL asks for them: all of them, each by how it begins. Words of one or two
 * letters are asked for whole, else "is" would find half of everything.
 */
export function tsqueryOf(words: readonly string[]): string | null {
  if (words.length === 0) return null
  return words.map((word) => `'${word}'${[...word].length > 2 ? ':*' : ''}`).join(' & ')
}

export interface Spelling {
  word: string
  /** Words such as "og" and "i", which every text has. */
  stop: boolean
  /** What it looks like, where nothing begins with the word itself. */
  near: string | null
}

export interface Heard {
  words: string[]
  /** What was typed and what is searched for instead. */
  corrected: { typed: string; used: string }[]
}

/** What to search for, given what is known about each typed word. */
export function heard(spellings: readonly Spelling[], verbatim: boolean): Heard {
  const said = spellings.filter(({ stop }) => !stop)
  const used = said.map(({ word, near }) => (verbatim ? word : (near ?? word)))
  return {
    words: [...new Set(used)],
    corrected: verbatim
      ? []
      : said.flatMap(({ word, near }) => (near === null ? [] : [{ typed: word, used: near }])),
  }
}
