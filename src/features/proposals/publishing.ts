import * as z from 'zod'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { text } from './text/index.ts'

/** Which of the prepared answers are shown now. */
export const publishForm = z.object({
  answer: z
    .union([z.string(), z.array(z.string())], { error: () => text('noneTicked') })
    .transform((ticked) => [...new Set([ticked].flat())]),
})

/** Shows several answers at once: all of them, or none where one is not as it was read. */
export async function publishAnswers(
  { db, now, record }: Work,
  { answer: ids }: { answer: string[] },
): Promise<void> {
  const ready = await db
    .selectFrom('proposal_answer')
    .innerJoin('proposal', 'proposal.id', 'proposal_id')
    .select(['proposal_answer.id', 'proposal_id as proposalId'])
    .whereRef('proposal_answer.version', '=', 'proposal.version')
    .where('proposal_answer.id', 'in', ids)
    .where('published_at', 'is', null)
    .orderBy('proposal_answer.id')
    .forUpdate()
    .execute()
  refuseIf(ready.length === ids.length ? null : 'answers-changed')
  await db
    .updateTable('proposal_answer')
    .set({ published_at: now })
    .where('id', 'in', ids)
    .execute()
  for (const { id, proposalId } of ready)
    await record('proposal.answered', { proposalId, answerId: id })
}
