import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { wordsIfAny } from '../fields.ts'
import { lockWork } from '../reach.ts'
import { text } from '../text/index.ts'
import { type FollowUpState, followUpStates, needsWords } from './states.ts'

export const followUpForm = z
  .object({
    state: z.enum(followUpStates, { error: () => text('stateMissing') }),
    words: wordsIfAny(300),
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))
  .superRefine(({ state, words }, { addIssue }) => {
    if (needsWords(state) && !words)
      addIssue({ code: 'custom', path: ['words'], message: text('whyMissing') })
  })

/** Says what came of an agreement when the area meets again. What was said before stays. */
export async function followUp(
  work: Work,
  { areaId, agreedId }: { areaId: string; agreedId: string },
  { state, words }: { state: FollowUpState; words: string },
): Promise<void> {
  const { db, now, record } = work
  await lockWork(work, areaId)
  found(
    await db
      .selectFrom('area_agreed')
      .select('id')
      .where('id', '=', agreedId)
      .where('area_id', '=', areaId)
      .executeTakeFirst(),
  )
  const id = newId()
  await db
    .insertInto('area_follow_up')
    .values({ id, agreed_id: agreedId, state, words, at: now })
    .execute()
  await record('area-method.followed-up', { areaId, followUpId: id, state })
}
