import type * as z from 'zod'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { closedRefusal, lockBody } from './locking.ts'
import type { describeForm } from './making.ts'

/** Says anew what it is for and whom it is relevant for. */
export async function describeBody(
  work: Work,
  id: string,
  { purpose, audience }: z.output<typeof describeForm>,
): Promise<void> {
  refuseIf(closedRefusal(await lockBody(work, id)))
  await work.db.updateTable('body').set({ purpose, audience }).where('id', '=', id).execute()
  await work.record('body.described', { bodyId: id })
}
