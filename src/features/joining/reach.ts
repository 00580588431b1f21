import * as z from 'zod'
import { type Reach, reachOf } from '#features/people/index.ts'
import { phoneOf } from '#platform/phone.ts'
import { text } from './text/index.ts'

/** Where one who joins is reached: at an address, or on the page of an account that has none. */
export type JoinedReach = Reach | { channel: 'account'; address: string }

export { type Reach, reachOf }

/** An e-mail or a telephone number, whichever one has. */
export const contactField = reachField(reachOf, 'contactProblem')

/** The same for who may have neither: nothing typed is null, and the command knows who may. */
export const contactOrNone = z.preprocess(
  (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
  contactField.optional().transform((reach) => reach ?? null),
)

/** A telephone number: somebody is to call. */
export const phoneField = reachField((typed) => {
  const address = phoneOf(typed)
  return address ? { channel: 'phone', address } : null
}, 'phoneProblem')

function reachField(
  read: (typed: string) => Reach | null,
  problem: 'contactProblem' | 'phoneProblem',
) {
  return z
    .string({ error: () => text(problem) })
    .trim()
    .max(254, { error: () => text(problem) })
    .transform((typed, context) => {
      const reach = read(typed)
      if (reach) return reach
      context.addIssue({ code: 'custom', message: text(problem) })
      return z.NEVER
    })
}
