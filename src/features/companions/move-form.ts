import * as z from 'zod'
import { text } from './text/index.ts'

const problem = { error: () => text('seenOnProblem') }

/** What a coordinator says has happened; with the certificate, the day they saw it. */
export const moveForm = z.object({
  move: z.enum(['talk', 'certificate', 'start', 'hold', 'release', 'end'], {
    error: () => text('moveProblem'),
  }),
  seen: z
    .string(problem)
    .transform((typed, context) => {
      try {
        return Temporal.PlainDate.from(typed, { overflow: 'reject' })
      } catch {
        context.addIssue({ code: 'custom', message: text('seenOnProblem') })
        return z.NEVER
      }
    })
    .optional(),
})
