import * as z from 'zod'
import {
  askWhereShown,
  askWhereToTell,
  channelsByHand,
  sayFields,
  whereToTellFields,
} from '#features/inputs/index.ts'
import { text } from './text/index.ts'

/** What an employee writes down for somebody. */
export const newInputForm = z
  .object({
    ...sayFields,
    channel: z.enum(channelsByHand, { error: () => text('channelMissing') }),
    saidOn: z
      .string({ error: () => text('saidOnProblem') })
      .regex(/^\d{4}-\d\d-\d\d$/, { error: () => text('saidOnProblem') })
      .transform((typed, context) => {
        try {
          return Temporal.PlainDate.from(typed)
        } catch {
          context.addIssue({ code: 'custom', message: text('saidOnProblem') })
          return z.NEVER
        }
      }),
    ...whereToTellFields,
  })
  .superRefine(askWhereShown)
  .superRefine(askWhereToTell)
