import * as z from 'zod'
import { purposes } from '#platform/service/index.ts'
import { text } from './text/index.ts'

const MOST = 200

/** What somebody reads for; what is none of the purposes is said in words. */
export const purposeForm = z
  .object({
    purpose: z.enum(purposes, { error: () => text('purposeMissing') }),
    words: z
      .string({ error: () => text('wordsProblem') })
      .trim()
      .max(MOST, { error: () => text('wordsLong', { most: MOST }) })
      .default(''),
  })
  .refine(({ purpose, words }) => purpose !== 'other' || words.length >= 3, {
    path: ['words'],
    error: () => text('wordsProblem'),
  })
