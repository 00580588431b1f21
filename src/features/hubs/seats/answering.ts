import * as z from 'zod'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { text } from '../text/index.ts'
import type { Asked } from './asking.ts'
import { lockSeat } from './reach.ts'

export const answerForm = z.object({
  answer: z.enum(['yes', 'no'], { error: () => text('answerMissing') }),
})

/** A question is answered once. */
export const answerRefusal = ({ answer }: Asked) => (answer === null ? null : 'seat-answered')

/** Says yes or no for an association. With a yes its name stands on the page of the house. */
export async function answerSeat(work: Work, seatId: string, yes: boolean): Promise<void> {
  const { db, now, record } = work
  refuseIf(answerRefusal(found(await lockSeat(work, seatId))))
  await db
    .updateTable('hub_seat')
    .set({ answer: yes ? 'yes' : 'no', answered_at: now })
    .where('id', '=', seatId)
    .execute()
  await record('hub.seat-answered', { seatId, yes })
}
