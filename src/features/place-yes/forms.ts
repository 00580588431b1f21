import * as z from 'zod'
import { text } from './text/index.ts'

const words = z
  .string({ error: () => text('reasonMissing') })
  .trim()
  .max(600, { error: () => text('tooLong', { most: 600 }) })

/** Yes, or no with a reason that those who asked will read. */
export const answerForm = z
  .object({
    answer: z.enum(['yes', 'no'], { error: () => text('answerMissing') }),
    reason: words.default(''),
  })
  .refine(({ answer, reason }) => answer === 'yes' || reason !== '', {
    path: ['reason'],
    error: () => text('reasonMissing'),
  })

export const takeBackForm = z.object({
  reason: words.min(1, { error: () => text('reasonMissing') }),
})

export const ruleForm = z.object({
  rule: z.enum(['all', 'ask'], { error: () => text('ruleMissing') }),
})
