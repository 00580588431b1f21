import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField, reachField } from '#features/roles/index.ts'
import { dutyKinds } from './kinds.ts'
import { text } from './text/index.ts'

type Missing = 'titleMissing' | 'doneMissing' | 'movedWhyMissing' | 'notDoneMissing'

const words = (most: number, missing: Missing) =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(most, { error: () => text('tooLong', { most }) })

/** One box gives a word, several a list. */
const monthsField = z
  .union([z.array(z.string()), z.string().transform((one) => [one])], {
    error: () => text('monthsMissing'),
  })
  .transform((typed) => [...new Set(typed.map(Number))].toSorted((one, other) => one - other))
  .refine((months) => months.every((month) => Number.isInteger(month) && month > 0 && month < 13), {
    error: () => text('monthsMissing'),
  })

export const dutyForm = z
  .object({
    title: words(120, 'titleMissing'),
    kind: z.enum(dutyKinds, { error: () => text('kindMissing') }),
    bodyId: z
      .string()
      .max(100, { error: () => text('tooLong', { most: 100 }) })
      .default('')
      .transform((typed) => typed || null),
    months: monthsField,
    day: z.coerce
      .number({ error: () => text('dayProblem') })
      .int({ error: () => text('dayProblem') })
      .min(1, { error: () => text('dayProblem') })
      .max(31, { error: () => text('dayProblem') }),
    since: dateField,
    /** Who sees to it, by what they sign in with. */
    owner: z
      .union([z.literal('').transform(() => null), reachField], {
        error: () => text('ownerUnknown'),
      })
      .default(null),
    ...allMaySeeField,
  })
  .superRefine(askFirst('title'))

const ours = /^\/[a-z][\w/.-]*$/

export const doneForm = z
  .object({
    done: words(400, 'doneMissing'),
    link: z
      .string()
      .trim()
      .max(300, { error: () => text('tooLong', { most: 300 }) })
      .default('')
      .refine((typed) => typed === '' || ours.test(typed), { error: () => text('linkProblem') })
      .transform((typed) => typed || null),
    ...allMaySeeField,
  })
  .superRefine(askFirst('done'))

export const moveForm = z
  .object({ to: dateField, movedWhy: words(200, 'movedWhyMissing'), ...allMaySeeField })
  .superRefine(askFirst('movedWhy'))

export const notDoneForm = z
  .object({ reason: words(400, 'notDoneMissing'), ...allMaySeeField })
  .superRefine(askFirst('reason'))
