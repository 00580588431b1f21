import * as z from 'zod'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { answeredRefusal } from './me-too.ts'
import { decisions, type WishRow } from './tables.ts'
import { text } from './text/index.ts'

const MOST = 500

export const decideForm = z
  .object({
    decision: z.enum(decisions, { error: () => text('decisionMissing') }),
    reason: z
      .string({ error: () => text('reasonMissing') })
      .trim()
      .max(MOST, { error: () => text('reasonLong', { most: MOST }) })
      .default(''),
  })
  .refine(({ decision, reason }) => decision === 'shown' || reason !== '', {
    path: ['reason'],
    error: () => text('reasonMissing'),
  })

/** Why a platform host cannot answer it now, or null: somebody else was first. */
export const decideRefusal = ({ status }: Pick<WishRow, 'status'>) =>
  status === 'in-review' ? null : 'wish-decided'

/** Shows a wish to everybody, or says no with a reason. */
export async function decideWish(
  work: Work,
  wishId: string,
  { decision, reason }: z.output<typeof decideForm>,
): Promise<void> {
  const { db, actor, now, record } = work
  refuseIf(decideRefusal(found(await lockWish(work, wishId))))
  const said = decision === 'shown' ? '' : reason
  await db
    .updateTable('wish')
    .set({ status: decision, reason: said, decided_by: actor.id, decided_at: now })
    .where('id', '=', wishId)
    .execute()
  await record('wish.decided', { wishId, decision })
}

/** Takes the answer back: the wish waits again, and nobody sees it meanwhile. Twice is once. */
export async function withdraw(work: Work, wishId: string): Promise<void> {
  const wish = found(await lockWish(work, wishId))
  if (wish.status === 'in-review') return
  refuseIf(answeredRefusal(wish))
  const waits = { status: 'in-review', reason: '', decided_by: null, decided_at: null } as const
  await work.db.updateTable('wish').set(waits).where('id', '=', wishId).execute()
  await work.record('wish.withdrawn', { wishId })
}

const lockWish = ({ db }: Work, id: string) =>
  db.selectFrom('wish').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
