import { sql } from 'kysely'
import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import type { Work } from '#platform/work.ts'
import { words } from './fields.ts'
import { lockReview, type WhichReview } from './locking.ts'

export const takeBackForm = z
  .object({ reason: words(300, 'takeBackReasonMissing'), ...allMaySeeField })
  .superRefine(askFirst('reason'))

/** Takes a look away that comes to nothing, and says why. It is kept aside as it was. */
export async function takeBackReview(
  work: Work,
  which: WhichReview,
  reason: string,
): Promise<void> {
  const { db, now, record } = work
  const { review } = await lockReview(work, which, 'take-back')
  await sql`
    insert into review_taken_back
      (id, policy_id, reason, taken_back_at, review, answers, sources)
    select id, policy_id, ${reason}, ${now}, to_jsonb(review),
      coalesce((select jsonb_agg(to_jsonb(policy_answer))
        from policy_answer where review_id = review.id), '[]'),
      coalesce((select jsonb_agg(to_jsonb(policy_source))
        from policy_source where review_id = review.id), '[]')
    from policy_review as review where id = ${review.id}`.execute(db)
  await db.deleteFrom('policy_review').where('id', '=', review.id).execute()
  await record('policy.review-taken-back', which)
}
