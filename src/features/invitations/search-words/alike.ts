/** Two words look alike from here on, by the trigrams of what is bare of them. */
export const LIKENESS = 0.5

/** The same word whatever its capitals, its spaces and how its letters are stored. */
export const foldWord = (word: string): string =>
  word.normalize('NFC').toLocaleLowerCase('da').normalize('NFC').replace(/\s+/g, ' ').trim()

/** What is left of a word without accents, hyphens, spaces and the end of a plural. */
export function bareWord(word: string): string {
  const letters = [...foldWord(word)].map(withoutAccent).join('')
  const whole = letters.replace(/[^\p{L}\p{N}&+#]/gu, '')
  return /^(.{3,}?)(?:ere|er|e)$/u.exec(whole)?.[1] ?? whole
}

/** Å is a letter of its own; é is an e with something over it. */
const withoutAccent = (letter: string) =>
  letter === 'å' ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')

const numbersIn = (word: string) => (word.match(/\p{N}+/gu) ?? []).join(' ')

/**
 * Whether somebody is to be asked if two words mean the same. `likeness` is that of the trigrams,
 * from 0 to 1. Words with other numbers in them are about other things, however alike.
 */
export function areAlike(one: string, other: string, likeness: number): boolean {
  if (foldWord(one) === foldWord(other) || numbersIn(one) !== numbersIn(other)) return false
  return bareWord(one) === bareWord(other) || likeness >= LIKENESS
}
