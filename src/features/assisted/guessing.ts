import * as z from 'zod'
import { readSlipCode } from '#features/people/index.ts'
import type { Db } from '#platform/database/index.ts'
import { limitReached } from '#platform/limits.ts'
import { digest } from '#platform/secret.ts'
import { text } from './text/index.ts'

export const codeForm = z.object({
  code: z
    .string({ error: () => text('codeProblem') })
    .max(60, { error: () => text('codeProblem') })
    .transform((typed, context) => {
      const code = readSlipCode(typed)
      if (code) return code
      context.addIssue({ code: 'custom', message: text('codeProblem') })
      return z.NEVER
    }),
})

/** Guesses in a quarter of an hour: from one network, and from all of them together. */
const limits = { each: { most: 20, minutes: 15 }, all: { most: 600, minutes: 15 } }

/** Why a code is not tried now, or null. */
export async function guessRefusal(db: Db, caller: string, now: Temporal.Instant) {
  const mine = await limitReached(db, `agreement ${caller}`, { ...limits.each, now })
  return mine ?? limitReached(db, 'agreement', { ...limits.all, now })
}

/** What the code on a slip is about, or undefined. */
export const withCode = async (db: Db, code: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom('assisted')
      .select('id')
      .where('code_hash', '=', digest(code))
      .executeTakeFirst()
  )?.id
