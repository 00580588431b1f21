import * as z from 'zod'
import { allInterests } from '#features/invitations/index.ts'
import { postalFields } from '#features/notifying/index.ts'
import { emailField } from '#features/people/index.ts'
import { text } from './text/index.ts'
import { EVERYWHERE } from './urls.ts'

const topics = new Set(allInterests.map(({ id }) => id))

const area = z
  .string({ error: () => text('areaProblem') })
  .regex(/^[a-z0-9-]{1,40}$/, { error: () => text('areaProblem') })
  .transform((id) => (id === EVERYWHERE ? null : id))

const interests = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((typed) => [...topics].filter((id) => [typed].flat().includes(id)))

/** What is asked for, and where it goes: by e-mail, or by post to a name and an address. */
export const askForm = z.discriminatedUnion(
  'way',
  [
    z.object({ way: z.literal('email'), area, interests, email: emailField }),
    z.object({
      way: z.literal('paper'),
      area,
      interests,
      ...postalFields,
    }),
  ],
  { error: () => text('wayProblem') },
)

export type Asked = z.output<typeof askForm>
