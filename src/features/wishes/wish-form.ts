import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { type Reach, reachOf } from '#features/joining/index.ts'
import { text } from './text/index.ts'

export const LONGEST = 120
const OLDEST = 110
const LONGEST_ADDRESS = 254
const AREA = 40

/** What is said already before the field begins. */
const beginning = /^jeg\s+kunne\s+(godt\s+)?tænke\s+mig\b[\s.…,:]*/iu

/** The wish itself, on one line and without the words the page has said already. */
export const wordsField = z
  .string({ error: () => text('wordsMissing') })
  .transform((typed) => typed.replace(/\s+/gu, ' ').trim().replace(beginning, ''))
  .pipe(
    z
      .string()
      .regex(/\p{L}/u, { error: () => text('wordsMissing') })
      .max(LONGEST, { error: () => text('wordsLong', { most: LONGEST }) }),
  )

/** An e-mail or a telephone number, or nothing at all. */
const optionalReach = z
  .string({ error: () => text('contactProblem') })
  .trim()
  .max(LONGEST_ADDRESS, { error: () => text('contactProblem') })
  .default('')
  .transform((typed, context): Reach | null => {
    const reach = typed === '' ? null : reachOf(typed)
    if (reach || typed === '') return reach
    context.addIssue({ code: 'custom', message: text('contactProblem') })
    return z.NEVER
  })

const age = z
  .string({ error: () => text('ageProblem') })
  .trim()
  .regex(/^\d{0,3}$/, { error: () => text('ageProblem') })
  .default('')
  .transform((typed) => (typed === '' ? null : Number(typed)))
  .refine((years) => years === null || years <= OLDEST, { error: () => text('ageProblem') })

export const wishForm = z
  .object({
    words: wordsField,
    areaId: z
      .string({ error: () => text('areaMissing') })
      .min(1, { error: () => text('areaMissing') })
      .max(AREA, { error: () => text('areaMissing') }),
    ageFrom: age,
    ageTo: age,
    contact: optionalReach,
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))
  .refine(({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo, {
    path: ['ageTo'],
    error: () => text('ageTurned'),
  })

export type WishInput = z.output<typeof wishForm>
