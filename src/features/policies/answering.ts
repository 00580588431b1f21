import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import type { Work } from '#platform/work.ts'
import { type Answer, answerKinds, type Line, lines } from './checklist.ts'
import { lockReview, type WhichReview } from './locking.ts'
import { text } from './text/index.ts'

export const answerName = (line: Line) => `svar-${line}` as const
export const wordsName = (line: Line) => `ord-${line}` as const

const answerField = z
  .union([z.literal(''), z.enum(answerKinds)], { error: () => text('answerProblem') })
  .default('')
const wordsField = z
  .string({ error: () => text('tooLong', { most: 600 }) })
  .trim()
  .max(600, { error: () => text('tooLong', { most: 600 }) })
  .default('')

const fieldsOf = <T extends z.ZodType>(name: (line: Line) => string, field: T) =>
  Object.fromEntries(lines.map((line) => [name(line), field]))

/** The whole checklist at once. Lines may be left for another day. */
export const answersForm = z
  .object({
    ...fieldsOf(answerName, answerField),
    ...fieldsOf(wordsName, wordsField),
    ...allMaySeeField,
  })
  .superRefine((typed, context) =>
    askFirst(...(lines.map(wordsName) as string[]))(asWords(typed), context),
  )
  .transform((typed): Answer[] => {
    const said = asWords(typed)
    return lines.flatMap((line) => {
      const answer = answerKinds.find((kind) => kind === said[answerName(line)])
      return answer ? { line, answer, words: said[wordsName(line)] ?? '' } : []
    })
  })

const asWords = (typed: object) => typed as Record<string, string>

/** Writes down what was found. What has no answer any more is taken away. */
export async function answerLines(
  work: Work,
  which: WhichReview,
  answers: readonly Answer[],
): Promise<void> {
  const { review } = await lockReview(work, which, 'answer')
  await work.db.deleteFrom('policy_answer').where('review_id', '=', review.id).execute()
  if (answers.length > 0)
    await work.db
      .insertInto('policy_answer')
      .values(answers.map((answer) => ({ review_id: review.id, ...answer })))
      .execute()
  await work.record('policy.review-answered', which)
}
