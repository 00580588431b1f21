import { sql } from 'kysely'
import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import type { Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from './fields.ts'
import { lockReview, type WhichReview } from './locking.ts'
import { underWayRefusal } from './planning.ts'

export const correctForm = z
  .object({ reason: words(300, 'reasonMissing'), ...allMaySeeField })
  .superRefine(askFirst('reason'))

/**
 * Begins a new version of something decided, with all that was found. What was decided stays as
 * it was, and is what counts until the new version is decided too.
 */
export async function correctReview(
  work: Work,
  which: WhichReview,
  reason: string,
): Promise<string> {
  const { db, now, record } = work
  const { review } = await lockReview(work, which, 'correct')
  refuseIf(await underWayRefusal(db, which.policyId))
  refuseIf(await correctedRefusal(db, review.id))
  const id = newId()
  await db
    .insertInto('policy_review')
    .values({
      ...review,
      ...{ id, state: 'concluded', corrects_id: review.id, correct_reason: reason, made_at: now },
      ...{ decided_on: null, decided_by: null, case_number: null, heard: null },
    })
    .execute()
  await sql`
    insert into policy_answer (review_id, line, answer, words)
    select ${id}, line, answer, words from policy_answer where review_id = ${review.id}`.execute(db)
  await sql`
    insert into policy_source (id, review_id, path, words, place)
    select substr(md5(random()::text), 1, 12), ${id}, path, words, place
    from policy_source where review_id = ${review.id}`.execute(db)
  await record('policy.correction-begun', { ...which, reviewId: id })
  return id
}

/** Why something decided gets no other version: it has one. */
export async function correctedRefusal(db: Tx, id: string) {
  const newer = await db
    .selectFrom('policy_review')
    .select('id')
    .where('corrects_id', '=', id)
    .executeTakeFirst()
  return newer ? 'policy-review-corrected' : null
}
