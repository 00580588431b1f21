import * as z from 'zod'
import { dateField, todayAt } from '#features/roles/index.ts'
import type { Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockPolicy, lockReview, type WhichReview } from './locking.ts'
import { endedRefusal, stateAfter } from './steps.ts'

export const planForm = z.object({ on: dateField })

/** Puts a look at a policy on a day. One at a time. */
export async function planReview(
  work: Work,
  policyId: string,
  on: Temporal.PlainDate,
  id: string = newId(),
): Promise<string> {
  const { db, now, record } = work
  const { ended_on: endedOn } = await lockPolicy(work, policyId)
  refuseIf(endedRefusal(endedOn))
  refuseIf(await underWayRefusal(db, policyId))
  await db
    .insertInto('policy_review')
    .values({ ...empty, id, policy_id: policyId, planned_on: on, made_at: now })
    .execute()
  await record('policy.review-planned', { policyId, reviewId: id })
  return id
}

const empty = {
  ...{ state: 'planned' as const, opened_on: null, conclusion: null, concluded_on: null },
  ...{ conclusion_words: '', decision_words: '', decided_on: null, decided_by: null },
  ...{ case_number: null, heard: null, corrects_id: null, correct_reason: null },
}

/** Why another one cannot begin: one is under way, or being corrected. */
export async function underWayRefusal(db: Tx, policyId: string) {
  const underWay = await db
    .selectFrom('policy_review')
    .select('id')
    .where('policy_id', '=', policyId)
    .where('state', '<>', 'decided')
    .executeTakeFirst()
  return underWay ? 'policy-review-under-way' : null
}

/** Begins it. */
export async function openReview(work: Work, which: WhichReview): Promise<void> {
  const { review } = await lockReview(work, which, 'open')
  await work.db
    .updateTable('policy_review')
    .set({ state: stateAfter('open'), opened_on: todayAt(work.now) })
    .where('id', '=', review.id)
    .execute()
  await work.record('policy.review-opened', which)
}
