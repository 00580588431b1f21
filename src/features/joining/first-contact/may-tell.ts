import type { JoiningRow } from '../tables.ts'

type Said = Pick<JoiningRow, 'question' | 'known_at' | 'answered_at'>

/** Whether the words can be written just now: a question, or words that were answered, stand. */
export const mayTell = ({ question, known_at, answered_at }: Said): boolean =>
  answered_at === null && (question === '' || known_at !== null)
