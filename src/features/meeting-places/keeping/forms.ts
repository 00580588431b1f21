import * as z from 'zod'
import { text } from '../text/index.ts'

const rule = z.enum(['all', 'ask'], { error: () => text('ruleMissing') })

const line = (most: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })

/** Who looks after a place, as a platform host writes it; empty is nobody. */
export const keeperForm = z
  .object({
    association: line(60).default(''),
    rule: rule.optional(),
  })
  .refine(({ association, rule }) => association === '' || rule !== undefined, {
    path: ['rule'],
    error: () => text('ruleMissing'),
  })

/** "Det er vores hus." */
export const claimForm = z.object({
  association: z
    .string({ error: () => text('whichMissing') })
    .min(1, { error: () => text('whichMissing') })
    .max(60, { error: () => text('whichMissing') }),
  rule,
  words: line(600).min(1, { error: () => text('claimMissing') }),
})

/** A yes, or a no with a reason that will be read. */
export const decideForm = z
  .object({
    decision: z.enum(['yes', 'no'], { error: () => text('decisionMissing') }),
    reason: line(1000).default(''),
  })
  .refine(({ decision, reason }) => decision === 'yes' || reason !== '', {
    path: ['reason'],
    error: () => text('keepReasonMissing'),
  })

export type ClaimTyped = z.output<typeof claimForm>
export type Decided = z.output<typeof decideForm>
