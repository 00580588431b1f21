import * as z from 'zod'
import { ALL_MAY_SEE, allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { contactField } from '#features/joining/index.ts'
import { consents } from './kinds.ts'
import { text } from './text/index.ts'

export const LONGEST = 2000
const LONGEST_ID = 60

/** One of a list, or none of them; the door looks whether it is there. */
const oneOf = z
  .string({ error: () => text('choiceProblem') })
  .max(LONGEST_ID, { error: () => text('choiceProblem') })
  .default('')
  .transform((id) => (id === '' ? null : id))

/** What every form has where somebody's own words are written. */
export const sayFields = {
  words: z
    .string({ error: () => text('wordsMissing') })
    .trim()
    .regex(/\p{L}/u, { error: () => text('wordsMissing') })
    .max(LONGEST, { error: () => text('wordsLong', { most: LONGEST }) }),
  area: oneOf,
  theme: oneOf,
  consent: z.enum(consents, { error: () => text('consentMissing') }),
  ...allMaySeeField,
}

interface Said {
  words: string
  consent: string
  [ALL_MAY_SEE]?: string | undefined
}

/** Asks about a number or an address where others read it; a CPR number stands nowhere. */
export function askWhereShown(typed: Said, context: z.core.$RefinementCtx): void {
  const isShown = typed.consent !== 'anonymous'
  askFirst('words')(isShown ? typed : { ...typed, [ALL_MAY_SEE]: 'ja' }, context)
}

const contact = z.preprocess(
  (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
  contactField.optional().transform((reach) => reach ?? null),
)

export const sayForm = z
  .object({ ...sayFields, contact })
  .superRefine(askWhereShown)
  .refine(({ consent, contact }) => consent !== 'tell-me' || contact !== null, {
    path: ['contact'],
    error: () => text('contactMissing'),
  })
