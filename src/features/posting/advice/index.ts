import { easierWord } from './easier-words.ts'

export type Advice =
  | { kind: 'long-word'; word: string; easier: string | null }
  | { kind: 'long-sentence'; beginning: string; words: number }
  | { kind: 'hard'; lix: number }
  | { kind: 'no-greeter' }

const LONG = 6
const VERY_LONG = 15
const LONG_SENTENCE = 20
/** Above this a text is harder than the papers people read over breakfast. */
const HARD = 35
const ENOUGH_WORDS = 12
const MOST = 4

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? []

/** The sentences of a text; "kl." and the like end none. */
const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<!\b(?:kl|ca|nr|bl|fx|tlf|st|dr))[.!?:]+(?=\s|$)|\n+/iu)
    .filter((sentence) => wordsIn(sentence).length > 0)

/** Words a sentence, and how many in a hundred are longer than six letters (Björnsson, 1968). */
export function lix(text: string): number {
  const words = wordsIn(text)
  if (words.length === 0) return 0
  const long = words.filter((word) => letters(word) > LONG).length
  const sentences = Math.max(1, sentencesIn(text).length)
  return Math.round(words.length / sentences + (100 * long) / words.length)
}

/** What could be said more simply, the plainest gain first. It advises and stops nobody. */
export function advise(text: string): Advice[] {
  return [...longWords(text), ...longSentences(text), ...hardness(text)].slice(0, MOST)
}

/** Newcomers want to know whom to look for. */
export const adviseGreeter = (greeter: string): Advice[] =>
  greeter.trim() === '' ? [{ kind: 'no-greeter' }] : []

function longWords(text: string): Advice[] {
  const different = [...new Set(wordsIn(text).map((word) => word.toLocaleLowerCase('da')))]
  return different
    .map((word) => ({ kind: 'long-word' as const, word, easier: easierWord(word) }))
    .filter(({ word, easier }) => easier !== null || letters(word) >= VERY_LONG)
    .slice(0, 2)
}

function longSentences(text: string): Advice[] {
  return sentencesIn(text)
    .map((sentence) => ({ sentence: wordsIn(sentence) }))
    .filter(({ sentence }) => sentence.length > LONG_SENTENCE)
    .slice(0, 1)
    .map(({ sentence }) => ({
      kind: 'long-sentence',
      beginning: sentence.slice(0, 4).join(' '),
      words: sentence.length,
    }))
}

function hardness(text: string): Advice[] {
  const number = lix(text)
  return wordsIn(text).length >= ENOUGH_WORDS && number > HARD
    ? [{ kind: 'hard', lix: number }]
    : []
}

const letters = (word: string) => [...word].length
