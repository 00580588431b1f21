import { guideUrl } from '#features/finding/index.ts'
import { type Answers, answersQuery, noAnswers } from './answers.ts'

/** The questions in order, by the last part of their address; the first is the guide itself. */
export const questions = ['hvad', 'hvor', 'hvornaar', 'hvem', 'orden'] as const
export type Question = (typeof questions)[number]

export const questionPath = (question: Question) => (question === 'hvad' ? '' : `/${question}`)
export const SUGGESTIONS = '/forslag'

const within = (path: string, answers: Answers) => {
  const query = answersQuery(answers).toString()
  return `${guideUrl}${path}${query && `?${query}`}`
}

export const questionUrl = (question: Question, answers: Answers = noAnswers): string =>
  within(questionPath(question), answers)

export const suggestionsUrl = (answers: Answers): string => within(SUGGESTIONS, answers)

/** The same suggestions on a sheet to take along: to print, to send, to hand over. */
export function shortlistUrl(answers: Answers): string {
  const query = answersQuery(answers).toString()
  return `/huskeseddel${query && `?${query}`}`
}

/** What comes after a question: the next one, or the suggestions. */
export function afterUrl(question: Question, answers: Answers = noAnswers): string {
  const next = questions[questions.indexOf(question) + 1]
  return next ? questionUrl(next, answers) : suggestionsUrl(answers)
}
