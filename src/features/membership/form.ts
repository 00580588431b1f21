import * as z from 'zod'
import { memberRoles } from '#features/associations/index.ts'
import { emailField } from '#features/people/index.ts'
import { text } from './text/index.ts'

const MOST = 200

const role = z.enum(memberRoles, { error: () => text('roleMissing') })

export const inviteForm = z.object({ email: emailField, role })

export const roleForm = z.object({ role })

export const answerForm = z.object({
  answer: z.enum(['yes', 'no'], { error: () => text('answerMissing') }),
})

/** What one says of oneself to newcomers; shown only while the box is ticked. */
export const meetForm = z.object({
  meets: z
    .string({ error: () => text('meetProblem') })
    .max(10, { error: () => text('meetProblem') })
    .default('')
    .transform((said) => said === 'ja'),
  words: z
    .string({ error: () => text('meetProblem') })
    .trim()
    .max(MOST, { error: () => text('meetLong', { most: MOST }) })
    .default(''),
})
