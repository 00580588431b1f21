import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { mayReview } from './reach.ts'
import { type Step, stepRefusal } from './steps.ts'

/** A policy, locked for the work of somebody who may take a look at it. */
export async function lockPolicy({ db, actor }: Work, id: string) {
  const policy = found(
    await db.selectFrom('policy').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
  )
  return found(mayReview(actor, { ownerId: policy.owner_id }) ? policy : null)
}

export interface WhichReview {
  policyId: string
  reviewId: string
}

/** A review of it, locked with it, where the step may be taken now. */
export async function lockReview(work: Work, which: WhichReview, step: Step) {
  const policy = await lockPolicy(work, which.policyId)
  const review = found(
    await work.db
      .selectFrom('policy_review')
      .selectAll()
      .where('policy_id', '=', policy.id)
      .where('id', '=', which.reviewId)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(stepRefusal(review.state, step))
  return { policy, review }
}
