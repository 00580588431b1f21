import * as z from 'zod'
import { dateField } from '#features/roles/index.ts'
import { instantOf } from '#platform/time/zone.ts'
import { text } from './text/index.ts'

type Missing = 'titleMissing' | 'questionsMissing' | 'reasonMissing' | 'saidMissing'

/** Words that must be there, up to a length. */
export const words = (most: number, missing: Missing) =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(most, { error: () => text('tooLong', { most }) })

/** Words that may be left out. */
export const someWords = (most: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })
    .default('')

/** What was chosen in a list, or null. */
export const chosen = z
  .string({ error: () => text('oneAnswer') })
  .trim()
  .max(60, { error: () => text('oneAnswer') })
  .transform((typed) => typed || null)
  .default(null)

const HUNDRED_YEARS = { from: 2000, to: 2100 }

/** A day somebody can mean. */
export const dayField = dateField.refine(
  ({ year }) => year >= HUNDRED_YEARS.from && year < HUNDRED_YEARS.to,
  { error: () => text('dateFar') },
)

/** A time as a browser's own field sends it, or with a dot. */
export const clockField = z
  .string({ error: () => text('timeMissing') })
  .trim()
  .regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, { error: () => text('timeMissing') })
  .transform((typed) => {
    const [hour = 0, minute = 0] = typed.split(/[.:]/).map(Number)
    return Temporal.PlainTime.from({ hour, minute })
  })

/** How many there were, or will be. */
export const countField = z
  .string({ error: () => text('countProblem') })
  .trim()
  .regex(/^\d{1,4}$/, { error: () => text('countProblem') })
  .transform(Number)

export const instantAt = (date: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant =>
  instantOf(date.toPlainDateTime(time))
