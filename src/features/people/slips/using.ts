import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { limitReached } from '#platform/limits.ts'
import { digest } from '#platform/secret.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { beginAccount } from '../signing-in.ts'
import { text } from '../text/index.ts'
import { readSlipCode } from './slip-code.ts'

export const slipCodeForm = z.object({
  slip: z
    .string({ error: () => text('slipProblem') })
    .max(60, { error: () => text('slipProblem') })
    .transform((typed, context) => {
      const code = readSlipCode(typed)
      if (code) return code
      context.addIssue({ code: 'custom', message: text('slipProblem') })
      return z.NEVER
    }),
})

/** Guesses in a quarter of an hour: from one address, and from all of them together. */
const limits = { each: { most: 20, minutes: 15 }, all: { most: 600, minutes: 15 } }

/** Why a code on a slip is not tried now, or null. */
export async function guessRefusal(db: Db, caller: string, now: Temporal.Instant) {
  const mine = await limitReached(db, `slip ${caller}`, { ...limits.each, now })
  return mine ?? limitReached(db, 'slip', { ...limits.all, now })
}

export type SlipRefusal = 'slip-wrong' | 'slip-used' | 'slip-old'

interface Kept {
  used_at: Temporal.Instant | null
  taken_back_at: Temporal.Instant | null
  expires_at: Temporal.Instant
}

/** Why the code on a slip does not open, or null. */
export function slipRefusal(slip: Kept | undefined, now: Temporal.Instant): SlipRefusal | null {
  if (!slip) return 'slip-wrong'
  if (slip.used_at) return 'slip-used'
  const isOver = slip.taken_back_at || Temporal.Instant.compare(slip.expires_at, now) <= 0
  return isOver ? 'slip-old' : null
}

/** Opens the account a slip is for, made now for somebody new, or says why not. */
export async function useSlip(work: Work, code: string) {
  const { db, now, record } = work
  const slip = await db
    .selectFrom('slip')
    .selectAll()
    .where('code_hash', '=', digest(code))
    .forUpdate()
    .executeTakeFirst()
  const refusal = slipRefusal(slip, now)
  if (!slip || refusal) return { refusal: refusal ?? ('slip-wrong' as const) }
  const personId = slip.person_id ?? newId()
  if (slip.person_id === null)
    await db
      .insertInto('person')
      .values({
        id: personId,
        first_name: slip.first_name ?? '',
        language: languageNow(),
        created_at: now,
      })
      .execute()
  if (slip.person_id === null) await beginAccount(work, personId)
  await db
    .updateTable('slip')
    .set({ used_at: now, person_id: personId, first_name: null })
    .where('id', '=', slip.id)
    .execute()
  await record('session.started', { personId, way: 'slip' })
  return { refusal: null, personId, isNew: slip.person_id === null }
}
