import * as z from 'zod'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { readCode } from './code.ts'
import { text } from './text/index.ts'

export const openForm = z.object({
  code: z
    .string({ error: () => text('codeProblem') })
    .max(40, { error: () => text('codeProblem') })
    .transform(readCode),
})

/** Opens a code and counts that somebody did; null where there is none, or its time is over. */
export async function openCode({ db, now, record }: Work, code: string) {
  const opened = await db
    .updateTable('referral')
    .set((eb) => ({ opened: eb('opened', '+', 1) }))
    .where('code', '=', code)
    .where('ends_at', '>', now)
    .returning(['moment', 'area_id'])
    .executeTakeFirst()
  if (!opened) return null
  await record('referral.opened', { referralId: code })
  return opened
}

const DAYS_KEPT = 90

/** A code that is over is shown for a while with its count, and then forgotten. */
export async function eraseOldCodes(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const { numDeletedRows } = await db
      .deleteFrom('referral')
      .where('ends_at', '<', now.subtract({ hours: 24 * DAYS_KEPT }))
      .executeTakeFirstOrThrow()
    if (numDeletedRows > 0n) await record('erasure.done', { rows: Number(numDeletedRows) })
  })
}
