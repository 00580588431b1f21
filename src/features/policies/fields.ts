import * as z from 'zod'
import { isCaseNumber } from '#features/strategy/index.ts'
import { text } from './text/index.ts'

type Missing =
  | 'titleMissing'
  | 'aboutMissing'
  | 'conclusionWordsMissing'
  | 'decisionWordsMissing'
  | 'reasonMissing'
  | 'takeBackReasonMissing'
  | 'endWhyMissing'
  | 'sourceWordsMissing'
  | 'bodyMissing'

/** Words that must be there, up to a length. */
export const words = (most: number, missing: Missing) =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(most, { error: () => text('tooLong', { most }) })

const caseNumberWords = z
  .string({ error: () => text('caseNumberProblem') })
  .trim()
  .toUpperCase()

export const caseNumberField = caseNumberWords.refine(isCaseNumber, {
  error: () => text('caseNumberProblem'),
})

/** The same where there may be none. */
export const caseNumberOrNone = caseNumberWords
  .refine((typed) => typed === '' || isCaseNumber(typed), {
    error: () => text('caseNumberProblem'),
  })
  .transform((typed) => typed || null)

/** A document out in the world: https alone, so that nobody on the way changes what is read. */
export const documentField = z
  .url({ protocol: /^https$/, error: () => text('documentProblem') })
  .max(500, { error: () => text('tooLong', { most: 500 }) })
