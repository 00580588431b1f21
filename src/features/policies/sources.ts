import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from './fields.ts'
import { lockReview, type WhichReview } from './locking.ts'
import { text } from './text/index.ts'

/** A page of ours that was read for the review, and what it is. */
export const sourceForm = z
  .object({
    path: z.string({ error: () => text('pathProblem') }),
    words: words(200, 'sourceWordsMissing'),
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))

/** Puts a page beside the review. Nothing of the page itself is changed. */
export async function addSource(
  work: Work,
  which: WhichReview,
  source: { path: string; words: string },
): Promise<void> {
  const { db, record } = work
  const { review } = await lockReview(work, which, 'answer')
  const { count } = await db
    .selectFrom('policy_source')
    .select((eb) => eb.fn.max('place').as('count'))
    .where('review_id', '=', review.id)
    .executeTakeFirstOrThrow()
  const { path, words } = source
  await db
    .insertInto('policy_source')
    .values({ id: newId(), review_id: review.id, path, words, place: (count ?? 0) + 1 })
    .execute()
  await record('policy.source-added', which)
}

/** Takes it away again. */
export async function dropSource(work: Work, which: WhichReview, id: string): Promise<void> {
  const { review } = await lockReview(work, which, 'answer')
  found(
    await work.db
      .deleteFrom('policy_source')
      .where('review_id', '=', review.id)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst(),
  )
  await work.record('policy.source-removed', which)
}
