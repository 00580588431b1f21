import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { newCode } from './code.ts'
import { moments } from './moments.ts'
import { text } from './text/index.ts'

/** A code is for a season: then one asks for a new one, and knows that it is still true. */
const DAYS = 90

export const codeForm = z.object({
  moment: z.enum(moments, { error: () => text('momentProblem') }),
  area: z
    .string()
    .default('')
    .transform((area) => area || null),
})

/** A new code. Who it is given to is known by whoever gives it, and by nobody else. */
export async function makeCode(work: Work, input: z.output<typeof codeForm>): Promise<string> {
  const { db, now, record } = work
  const code = newCode()
  const area = input.area
    ? await db.selectFrom('area').select('id').where('id', '=', input.area).executeTakeFirst()
    : null
  await db
    .insertInto('referral')
    .values({
      code,
      moment: input.moment,
      area_id: input.area ? found(area).id : null,
      created_at: now,
      ends_at: now.add({ hours: 24 * DAYS }),
      opened: 0,
    })
    .execute()
  await record('referral.made', { referralId: code })
  return code
}

/** Ends it now; ended twice is ended once. */
export async function endCode({ db, now, record }: Work, code: string): Promise<void> {
  const ended = await db
    .updateTable('referral')
    .set({ ends_at: now })
    .where('code', '=', code)
    .where('ends_at', '>', now)
    .returning('code')
    .executeTakeFirst()
  if (ended) await record('referral.ended', { referralId: code })
}
