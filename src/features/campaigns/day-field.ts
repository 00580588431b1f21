import * as z from 'zod'

/** A date as a browser's own field sends it. */
export const dayField = (problem: () => string) =>
  z.string({ error: problem }).transform((typed, context) => {
    try {
      if (/^\d{4}-\d{2}-\d{2}$/.test(typed.trim())) return Temporal.PlainDate.from(typed.trim())
    } catch {
      // Said below, in the same words.
    }
    context.addIssue({ code: 'custom', message: problem() })
    return z.NEVER
  })
