import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { tidyLine, tidyLines } from '#platform/text/tidy.ts'
import { reasons } from './standing.ts'
import { text } from './text/index.ts'
import { parts } from './words.ts'

const words = (most: number, tidy: (words: string) => string) =>
  z
    .string({ error: () => text('oneAnswer') })
    .default('')
    .transform(tidy)
    .refine((typed) => [...typed].length <= most, { error: () => text('tooLong', { most }) })

const fields = {
  title: words(120, tidyLine),
  summary: words(1500, tidyLines),
  visit: words(3000, tidyLines),
  meeting: words(600, tidyLines),
  bring: words(900, tidyLines),
  /** The Danish as it was when the page was opened. */
  danish: z.string().catch(''),
  ...allMaySeeField,
}

/** The words of an invitation in another language. */
export const translationForm = z.object(fields).superRefine(askFirst(...parts))

/** Whether they say the same; else the words put right, or why they go back. */
export const checkForm = z
  .object({
    ...fields,
    answer: z.enum(['same', 'words', 'back'], { error: () => text('answerMissing') }),
    reason: z.enum(reasons, { error: () => text('reasonMissing') }).optional(),
  })
  .superRefine((typed, checking) => {
    if (typed.answer === 'words') askFirst(...parts)(typed, checking)
    if (typed.answer === 'back' && !typed.reason)
      checking.addIssue({ code: 'custom', path: ['reason'], message: text('reasonMissing') })
  })
