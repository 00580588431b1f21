import * as z from 'zod'
import { dateField } from '#features/roles/index.ts'
import { type OfferedPeriod, periodCode } from './periods.ts'
import { text } from './text/index.ts'

/** Which half-year, and from when until when it is written. */
export const openForm = z
  .object({
    period: z
      .string({ error: () => text('periodMissing') })
      .regex(periodCode, { error: () => text('periodMissing') }),
    opens: dateField,
    due: dateField,
  })
  // A date that was not understood never comes here; a refinement would be asked about it.
  .transform(({ period, opens, due }, context): OfferedPeriod => {
    if (Temporal.PlainDate.compare(opens, due) >= 0)
      context.addIssue({ code: 'custom', path: ['due'], message: text('dueBefore') })
    return { code: period, opensOn: opens, dueOn: due }
  })

const OWNER = 'ejer-'

/** A row for each recommendation: who writes it, or nobody. */
export const ownersForm = z
  .record(z.string(), z.unknown())
  .transform(
    (typed) =>
      new Map(
        Object.entries(typed).flatMap(([name, id]): [string, string | null][] =>
          name.startsWith(OWNER) && typeof id === 'string'
            ? [[name.slice(OWNER.length), id || null]]
            : [],
        ),
      ),
  )

/** The half-year is not locked by a slip of the finger. */
export const sureForm = z.object({
  sure: z.literal('ja', { error: () => text('sureMissing') }),
})

const MOST = 600

/** What is to be written anew. */
export const backForm = z.object({
  words: z
    .string({ error: () => text('backMissing') })
    .trim()
    .min(1, { error: () => text('backMissing') })
    .max(MOST, { error: () => text('tooLong', { most: MOST }) }),
})
