import * as z from 'zod'
import { text } from './text/index.ts'

// So much goes on one sheet of paper; see the checklist.
const MOST_LINES = 5
const MOST_QUESTIONS = 6
const MOST_LETTERS = 90
const MOST_WHO = 60

/** One thing on each line; empty lines are nothing. A plan may be saved before it is whole. */
const lines = (most: number) =>
  z
    .string({ error: () => text('again') })
    .transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.replace(/^[\s•*–-]+/, '').trim())
        .filter((line) => line !== ''),
    )
    .refine((all) => all.length <= most, { error: () => text('tooMany', { most }) })
    .refine((all) => all.every((line) => line.length <= MOST_LETTERS), {
      error: () => text('lineLong', { most: MOST_LETTERS }),
    })

export const planForm = z.object({
  who: z
    .string({ error: () => text('again') })
    .trim()
    .max(MOST_WHO, { error: () => text('tooLong', { most: MOST_WHO }) }),
  ahead: lines(MOST_LINES),
  firstDay: lines(MOST_LINES),
  firstWeek: lines(MOST_LINES),
  firstMonth: lines(MOST_LINES),
  questions: lines(MOST_QUESTIONS),
})

const MOST_WORDS = 300
const MOST_ANSWER = 1000

export const helpForm = z.object({
  words: z
    .string({ error: () => text('again') })
    .trim()
    .max(MOST_WORDS, { error: () => text('tooLong', { most: MOST_WORDS }) }),
})

export const answerForm = z.object({
  answer: z
    .string({ error: () => text('answerMissing') })
    .trim()
    .min(1, { error: () => text('answerMissing') })
    .max(MOST_ANSWER, { error: () => text('tooLong', { most: MOST_ANSWER }) }),
})

export type PlanInput = z.output<typeof planForm>
