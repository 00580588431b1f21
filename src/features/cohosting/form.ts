import * as z from 'zod'
import { text } from './text/index.ts'

export const askForm = z.object({
  association: z
    .string({ error: () => text('chooseOne') })
    .min(1, { error: () => text('chooseOne') })
    .max(60, { error: () => text('chooseOne') }),
})

export const answerForm = z.object({
  answer: z.enum(['yes', 'no'], { error: () => text('answerMissing') }),
})
