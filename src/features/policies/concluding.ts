import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Answer, checklistRefusal } from './checklist.ts'
import { words } from './fields.ts'
import { lockReview, type WhichReview } from './locking.ts'
import { type Conclusion, conclusions, stateAfter } from './steps.ts'
import { text } from './text/index.ts'

export const concludeForm = z
  .object({
    conclusion: z.enum(conclusions, { error: () => text('conclusionMissing') }),
    words: words(1200, 'conclusionWordsMissing'),
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))

/** Says what the look came to. The body that decides has the last word. */
export async function conclude(
  work: Work,
  which: WhichReview,
  { conclusion, words }: { conclusion: Conclusion; words: string },
): Promise<void> {
  const { db, now, record } = work
  const { review } = await lockReview(work, which, 'conclude')
  const answers = await db
    .selectFrom('policy_answer')
    .select(['line', 'answer', 'words'])
    .where('review_id', '=', review.id)
    .execute()
  refuseIf(checklistRefusal(answers as Answer[]))
  await db
    .updateTable('policy_review')
    .set({ state: stateAfter('conclude'), conclusion, conclusion_words: words })
    .set({ concluded_on: todayAt(now) })
    .where('id', '=', review.id)
    .execute()
  await record('policy.review-concluded', which)
}

/** Takes the conclusion back, to answer again. Its words stay to begin from. */
export async function reopen(work: Work, which: WhichReview): Promise<void> {
  const { review } = await lockReview(work, which, 'reopen')
  await work.db
    .updateTable('policy_review')
    .set({ state: stateAfter('reopen'), conclusion: null, concluded_on: null })
    .where('id', '=', review.id)
    .execute()
  await work.record('policy.review-reopened', which)
}
