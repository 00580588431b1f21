import { sql } from 'kysely'
import { found, refuseIf } from '#platform/refusal.ts'
import { mayTakeBack } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { correctedRefusal } from './correcting.ts'
import { lockPolicy, type WhichReview } from './locking.ts'
import { underWayRefusal } from './planning.ts'
import { endedRefusal, stateAfter } from './steps.ts'

/** Why a look that was taken back cannot be put back any more, or null. */
export const putBackRefusal = (takenBackAt: Temporal.Instant, now: Temporal.Instant) =>
  mayTakeBack(takenBackAt, now) ? null : 'policy-put-back-late'

/** The look is planned again after all, with what had been answered and read. */
export async function putBackReview(work: Work, which: WhichReview): Promise<void> {
  const { db, now, record } = work
  const { policyId, reviewId } = which
  const { ended_on: endedOn } = await lockPolicy(work, policyId)
  const aside = found(
    await db
      .selectFrom('review_taken_back')
      .select(['taken_back_at', sql<string | null>`review->>'corrects_id'`.as('corrects')])
      .where('policy_id', '=', policyId)
      .where('id', '=', reviewId)
      .executeTakeFirst(),
  )
  refuseIf(putBackRefusal(aside.taken_back_at, now))
  refuseIf(endedRefusal(endedOn))
  refuseIf(await underWayRefusal(db, policyId))
  refuseIf(aside.corrects && (await correctedRefusal(db, aside.corrects)))
  const again = JSON.stringify({ state: stateAfter('take-back'), opened_on: null })
  await sql`
    insert into policy_review
    select one.* from review_taken_back as aside,
      jsonb_populate_record(null::policy_review, review || ${again}::jsonb) as one
    where aside.id = ${reviewId}`.execute(db)
  await sql`
    insert into policy_answer
    select one.* from review_taken_back as aside,
      jsonb_populate_recordset(null::policy_answer, answers) as one
    where aside.id = ${reviewId}`.execute(db)
  await sql`
    insert into policy_source
    select one.* from review_taken_back as aside,
      jsonb_populate_recordset(null::policy_source, sources) as one
    where aside.id = ${reviewId}`.execute(db)
  await db.deleteFrom('review_taken_back').where('id', '=', reviewId).execute()
  await record('policy.review-put-back', which)
}
