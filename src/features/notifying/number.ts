import * as z from 'zod'
import { newCode, tryCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { limitReached } from '#platform/limits.ts'
import { sendSms } from '#platform/mail/index.ts'
import { phoneOf } from '#platform/phone.ts'
import type { Work } from '#platform/work.ts'
import { text } from './text/index.ts'

export const numberForm = z.object({
  number: z
    .string({ error: () => text('numberProblem') })
    .max(40, { error: () => text('numberProblem') })
    .transform((typed, context) => {
      const number = phoneOf(typed)
      if (number) return number
      context.addIssue({ code: 'custom', message: text('numberProblem') })
      return z.NEVER
    }),
})

/** Why somebody must wait for another code, or null: three in a quarter of an hour. */
export const numberRefusal = (db: Db, personId: string, now: Temporal.Instant) =>
  limitReached(db, `number ${personId}`, { most: 3, minutes: 15, now })

/** Sends a code to the number; it is theirs when the code comes back. */
export async function askForNumber(work: Work, personId: string, number: string): Promise<void> {
  const { code, hash, expiresAt } = newCode(personId, work.now)
  const asked = { number, code_hash: hash, code_tries: 0, code_expires_at: expiresAt }
  await work.db
    .insertInto('number_code')
    .values({ id: personId, ...asked })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(asked))
    .execute()
  await sendSms(work, { to: number, code, body: text('codeSms', { code }) })
  await work.record('telephone.asked', { personId })
}

/** The number is theirs alone from now on. */
export async function useNumberCode(work: Work, personId: string, code: string) {
  const { db, now, record } = work
  const asked = await db
    .selectFrom('number_code')
    .selectAll()
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!asked) return 'code-used' as const
  const refusal = await tryCode(work, 'number_code', asked, { code })
  if (refusal) return refusal
  await db.deleteFrom('number_code').where('id', '=', personId).execute()
  await db
    .deleteFrom('reach')
    .where('channel', '=', 'phone')
    .where((eb) => eb.or([eb('person_id', '=', personId), eb('address', '=', asked.number)]))
    .execute()
  await db
    .insertInto('reach')
    .values({ channel: 'phone', address: asked.number, person_id: personId, confirmed_at: now })
    .execute()
  await record('telephone.added', { personId })
  return null
}

export async function eraseOldNumbers({ db, now }: Outside): Promise<void> {
  await db.deleteFrom('number_code').where('code_expires_at', '<=', now()).execute()
}
