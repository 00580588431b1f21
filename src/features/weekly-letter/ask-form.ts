import * as z from 'zod'
import { allInterests } from '#features/invitations/index.ts'
import { emailField } from '#features/people/index.ts'
import { text } from './text/index.ts'
import { EVERYWHERE } from './urls.ts'

/** More than this does not show in the window of an envelope. */
const LONGEST_LINE = 36

const topics = new Set(allInterests.map(({ id }) => id))

const area = z
  .string({ error: () => text('areaProblem') })
  .regex(/^[a-z0-9-]{1,40}$/, { error: () => text('areaProblem') })
  .transform((id) => (id === EVERYWHERE ? null : id))

const interests = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((typed) => [...topics].filter((id) => [typed].flat().includes(id)))

type Line = 'nameProblem' | 'streetProblem' | 'townProblem'

const line = (problem: Line, looks: RegExp) =>
  z
    .string({ error: () => text(problem) })
    .transform((typed) => typed.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .regex(looks, { error: () => text(problem) })
        .max(LONGEST_LINE, { error: () => text('tooLong', { max: LONGEST_LINE }) }),
    )

/** What is asked for, and where it goes: by e-mail, or by post to a name and an address. */
export const askForm = z.discriminatedUnion(
  'way',
  [
    z.object({ way: z.literal('email'), area, interests, email: emailField }),
    z.object({
      way: z.literal('paper'),
      area,
      interests,
      name: line('nameProblem', /\p{L}/u),
      street: line('streetProblem', /\p{L}.*\d|\d.*\p{L}/u),
      town: line('townProblem', /^\d{4} \p{L}/u),
    }),
  ],
  { error: () => text('wayProblem') },
)

export type Asked = z.output<typeof askForm>
