/**
 * What a policy is held against: the questions of the paper's tasks in our own words, and the six
 * factors. An id is never used for another question: what was decided stands on it.
 */
export const questionLines = [
  'everybody',
  'together',
  'local',
  'outside',
  'own-choice',
  'new',
] as const
export const factorLines = [
  'ligevaerdighed',
  'egneOensker',
  'egetTempo',
  'fleksibilitet',
  'relation',
  'miksAfAktoerer',
] as const

export const lines = [...questionLines, ...factorLines] as const
export type Line = (typeof lines)[number]

export const answerKinds = ['fits', 'partly', 'not', 'not-relevant'] as const
export type AnswerKind = (typeof answerKinds)[number]

export interface Answer {
  line: Line
  answer: AnswerKind
  words: string
}

/** Why a review cannot be concluded yet: a line without an answer, or one that fits badly without a word. */
export function checklistRefusal(
  answers: readonly Answer[],
): 'policy-lines-missing' | 'policy-words-missing' | null {
  const answered = new Set(answers.map(({ line }) => line))
  if (lines.some((line) => !answered.has(line))) return 'policy-lines-missing'
  return answers.some(needsWords) ? 'policy-words-missing' : null
}

/** "Partly" and "not" say nothing without a why. */
export const needsWords = ({ answer, words }: Pick<Answer, 'answer' | 'words'>): boolean =>
  (answer === 'partly' || answer === 'not') && words === ''
