import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { howManyLinked, tellWhatCame } from '#features/inputs/index.ts'
import { dateField, todayAt } from '#features/roles/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { caseNumberField, words } from './fields.ts'
import { knowBody } from './knowing-body.ts'
import { lockReview, type WhichReview } from './locking.ts'
import { decisionProblem, stateAfter } from './steps.ts'
import { text } from './text/index.ts'

export const decideForm = z
  .object({
    on: dateField,
    by: words(100, 'bodyMissing'),
    caseNumber: caseNumberField,
    words: words(1200, 'decisionWordsMissing'),
    /** When it is to be looked at next. */
    nextOn: dateField,
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))

export type Decision = Omit<z.output<typeof decideForm>, 'allMaySee'>

/**
 * Writes down what the body decided, and when it is looked at next. From here on it is locked, and
 * those whose words were linked to the policy hear what came of them.
 */
export async function decide(
  work: Work,
  which: WhichReview,
  { on, by, caseNumber, words, nextOn }: Decision,
): Promise<void> {
  const { db, now, record } = work
  const { policy, review } = await lockReview(work, which, 'decide')
  await knowBody(work, by)
  refuseIf(decisionProblem({ on, nextOn }, todayAt(now)))
  const about = { kind: 'policy' as const, key: policy.id }
  const heard = (await howManyLinked(db, about.kind, [about.key])).get(about.key) ?? 0
  await db
    .updateTable('policy_review')
    .set({ state: stateAfter('decide'), decided_on: on, decided_by: by })
    .set({ case_number: caseNumber, decision_words: words, heard })
    .where('id', '=', review.id)
    .execute()
  await db
    .updateTable('policy')
    .set({ next_review_on: nextOn })
    .where('id', '=', policy.id)
    .execute()
  await tellWhatCame(work, about, text('whatCame', { title: policy.title, words }))
  await record('policy.review-decided', which)
}
