import * as z from 'zod'
import { postalFields } from '#features/notifying/index.ts'
import { firstNameField } from '#features/people/index.ts'
import { phoneOf } from '#platform/phone.ts'
import { agreedHows, agreements } from './tables.ts'
import { text } from './text/index.ts'

const phone = z
  .string({ error: () => text('phoneProblem') })
  .max(40, { error: () => text('phoneProblem') })
  .transform((typed, context) => {
    const number = phoneOf(typed)
    if (number) return number
    context.addIssue({ code: 'custom', message: text('phoneProblem') })
    return z.NEVER
  })

const one = z.enum(agreements, { error: () => text('agreedProblem') })

export const howField = z.enum(agreedHows, { error: () => text('howProblem') })

const always = {
  firstName: firstNameField,
  area: z.string().max(40).default(''),
  agreed: z.union([z.array(one).min(1), one.transform((only) => [only])], {
    error: () => text('agreedProblem'),
  }),
  how: howField,
}

/** What was agreed, and how they are reached: by choices alone, there is no room for a note. */
export const agreeForm = z.discriminatedUnion(
  'reach',
  [
    z.object({ ...always, reach: z.literal('phone'), phone }),
    z.object({ ...always, reach: z.literal('letter'), ...postalFields }),
    z.object({ ...always, reach: z.literal('through') }),
  ],
  { error: () => text('reachProblem') },
)

export type AgreeInput = z.output<typeof agreeForm>
