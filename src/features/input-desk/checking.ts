import * as z from 'zod'
import type { Work } from '#platform/work.ts'
import { lockInput } from './locking.ts'
import { text } from './text/index.ts'

export const checkings = ['show', 'hold'] as const

export const checkForm = z.object({
  decision: z.enum(checkings, { error: () => text('decisionMissing') }),
})

/** An employee has read it, and says whether others may; it can be said anew. */
export async function checkInput(
  work: Work,
  id: string,
  { decision }: z.output<typeof checkForm>,
): Promise<void> {
  await lockInput(work, id)
  const is_shown = decision === 'show'
  await work.db
    .updateTable('input')
    .set({ is_shown, checked_at: work.now })
    .where('id', '=', id)
    .execute()
  await work.record('input.read', { inputId: id, shown: is_shown })
}
