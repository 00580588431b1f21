import * as z from 'zod'
import { answerForThem, type House, type OfferAnswer } from '#features/joining/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { text } from './text/index.ts'

const answers = ['yes', 'no', 'no-answer'] as const satisfies readonly OfferAnswer[]

export const offerForm = z.object({
  answer: z.enum(answers, { error: () => text('offerProblem') }),
})

/** What somebody said to a place that was held for them. It is heard in this call, and no more. */
export async function answerTheirOffer(
  work: Work,
  house: House,
  callId: string,
  answer: OfferAnswer,
): Promise<void> {
  const { db, now, actor } = work
  const call = found(
    await db
      .selectFrom('call')
      .select(['joining_id', 'done_at'])
      .where('id', '=', callId)
      .where('kind', '=', 'offer')
      .executeTakeFirst(),
  )
  if (call.done_at !== null) return
  await answerForThem(work, house, call.joining_id, answer)
  const done = { done_at: now, done_by: actor.id }
  await db.updateTable('call').set(done).where('id', '=', callId).execute()
  if (answer === 'yes')
    await db
      .insertInto('call')
      .values({
        id: newId(),
        joining_id: call.joining_id,
        kind: 'confirm',
        created_at: now,
        ...done,
      })
      .onConflict((conflict) => conflict.columns(['joining_id', 'kind']).doUpdateSet(done))
      .execute()
  await work.record('call.done', { callId })
}
