import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { text } from './text/index.ts'

const LONGEST = 600

/** What came of it, in words that all may read. */
export const tellForm = z
  .object({
    words: z
      .string({ error: () => text('tellMissing') })
      .trim()
      .regex(/\p{L}/u, { error: () => text('tellMissing') })
      .max(LONGEST, { error: () => text('tellLong', { most: LONGEST }) }),
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))
