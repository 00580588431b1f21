import * as z from 'zod'
import { emailField } from '#features/people/index.ts'
import { phoneOf } from '#platform/phone.ts'
import { text } from './text/index.ts'

/** Where somebody can be reached. */
export interface Reach {
  channel: 'email' | 'phone'
  address: string
}

/** What somebody typed as an e-mail or a telephone number, or null when it is neither. */
export function reachOf(typed: string): Reach | null {
  const phone = phoneOf(typed)
  if (phone) return { channel: 'phone', address: phone }
  const email = emailField.safeParse(typed)
  return email.success ? { channel: 'email', address: email.data } : null
}

/** An e-mail or a telephone number, whichever one has. */
export const contactField = reachField(reachOf, 'contactProblem')

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
