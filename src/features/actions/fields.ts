import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField, type Reach, reachField } from '#features/roles/index.ts'
import { text } from './text/index.ts'

const MOST = 300

/** Words for all to read, up to a length; `missing` says that they must be there. */
const words = (missing?: 'wordsMissing') => {
  const field = z
    .string({ error: () => text('wordsMissing') })
    .trim()
    .max(MOST, { error: () => text('wordsTooLong', { most: MOST }) })
  return missing ? field.min(1, { error: () => text(missing) }) : field.default('')
}

/** A field that may be left empty, and is then null. */
const orNothing = <T>(schema: z.ZodType<T>) =>
  z
    .string({ error: () => text('wordsMissing') })
    .trim()
    .default('')
    .transform((typed, context): T | null => {
      if (typed === '') return null
      const read = schema.safeParse(typed)
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? '' })
      return z.NEVER
    })

/** What is done, by when, where, and who sees to it. */
export const actionForm = z
  .object({
    words: words('wordsMissing'),
    due: orNothing<Temporal.PlainDate>(dateField),
    areaId: orNothing(z.string()),
    contact: orNothing<Reach>(reachField),
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))

export const tellForm = z
  .object({
    state: z.enum(['open', 'done', 'dropped'], { error: () => text('stateMissing') }),
    outcome: words(),
    ...allMaySeeField,
  })
  .superRefine(askFirst('outcome'))
  .superRefine(({ state, outcome }, context) => {
    if (state !== 'open' && outcome === '')
      context.addIssue({ code: 'custom', path: ['outcome'], message: text('outcomeMissing') })
  })

export const linkForm = z.object({
  address: z
    .string({ error: () => text('addressMissing') })
    .trim()
    .min(1, { error: () => text('addressMissing') })
    .max(500, { error: () => text('addressForeign') }),
})
