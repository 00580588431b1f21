import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { cvrTyped, isCvr } from './cvr.ts'
import { text } from './text/index.ts'

/** Words that must be there, at most so many letters. */
const words = (most: number, missing: () => string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: () => text('tooLong', { most }) })

const mayBeEmpty = (most: number) =>
  z
    .string({ error: () => text('tooLong', { most }) })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })
    .default('')

/** What everybody reads of an association: its name, its area and what it is. */
const shown = {
  name: words(80, () => text('nameMissing')).regex(/\p{L}/u, { error: () => text('nameMissing') }),
  areaId: words(60, () => text('areaMissing')),
  summary: words(300, () => text('summaryMissing')),
}

export const registerForm = z
  .object({
    ...shown,
    cvr: mayBeEmpty(40)
      .transform(cvrTyped)
      .refine((cvr) => cvr === '' || isCvr(cvr), { error: () => text('cvrProblem') }),
    /** They have seen the one with nearly the same name, and are others. */
    others: mayBeEmpty(10).transform((said) => said === 'ja'),
    ...allMaySeeField,
  })
  .superRefine(askFirst('name', 'summary'))

export const editForm = z
  .object({ ...shown, about: mayBeEmpty(2000), doings: mayBeEmpty(2000), ...allMaySeeField })
  .superRefine(askFirst('name', 'summary', 'about', 'doings'))

export const claimForm = z.object({ words: words(600, () => text('claimMissing')) })

/** A yes, or a no with a reason that will be read. */
export const decideForm = z
  .object({
    decision: z.enum(['yes', 'no'], { error: () => text('decisionMissing') }),
    reason: mayBeEmpty(1000),
  })
  .refine(({ decision, reason }) => decision === 'yes' || reason !== '', {
    path: ['reason'],
    error: () => text('reasonMissing'),
  })

export type Registered = z.output<typeof registerForm>
export type Edited = z.output<typeof editForm>
export type Decided = z.output<typeof decideForm>
