import * as z from 'zod'
import { phoneOf } from '#platform/phone.ts'
import { text } from './text/index.ts'

/** Where somebody can be reached. */
export interface Reach {
  channel: 'email' | 'phone'
  address: string
}

/** An e-mail address as people type it: spaces around and capitals do not matter. */
export const emailField = z
  .string({ error: () => text('emailProblem') })
  .trim()
  .toLowerCase()
  .max(254, { error: () => text('emailProblem') })
  .pipe(z.email({ error: () => text('emailProblem') }))

/** What somebody typed as an e-mail or a telephone number, or null when it is neither. */
export function reachOf(typed: string): Reach | null {
  const phone = phoneOf(typed)
  if (phone) return { channel: 'phone', address: phone }
  const email = emailField.safeParse(typed)
  return email.success ? { channel: 'email', address: email.data } : null
}

/** One field for both: which it is, is read from what was typed. */
export const contactForm = z.object({
  contact: z
    .string({ error: () => text('contactProblem') })
    .trim()
    .max(254, { error: () => text('contactProblem') })
    .transform((typed, context) => {
      const reach = reachOf(typed)
      if (reach) return reach
      context.addIssue({ code: 'custom', message: text('contactProblem') })
      return z.NEVER
    }),
})
