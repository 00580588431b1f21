import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { employeeAt } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { countField, someWords } from './fields.ts'
import { cancelledRefusal, lockMeeting, notYetRefusal } from './locking.ts'
import { type Promised, promiseFields, promisesIn } from './promise-fields.ts'

/** What one writes down in two minutes: how many, what we learned, what was promised. */
export const closeForm = z
  .object({
    attended: countField,
    learnings: someWords(1200),
    ...promiseFields,
    ...allMaySeeField,
  })
  .superRefine(askFirst('learnings', 'words1', 'words2', 'words3'))
  .transform(({ attended, learnings, ...typed }, context) => ({
    ...{ attended, learnings },
    promises: promisesIn(typed, context),
  }))

export type CloseInput = z.output<typeof closeForm>

/** A promise whose owner is nobody we know of. */
type Unknown = { unknown: Promised['place'] }

/**
 * Writes down what came of a meeting, for all to read. Done again it says the numbers and the words
 * anew, and adds promises; none is lost.
 */
export async function closeMeeting(
  work: Work,
  id: string,
  { attended, learnings, promises }: CloseInput,
): Promise<Unknown | null> {
  const { db, now, record } = work
  const meeting = await lockMeeting(work, id)
  refuseIf(cancelledRefusal(meeting) ?? notYetRefusal(meeting, now))
  const owned = []
  for (const promise of promises) {
    const owner = promise.reach ? await employeeAt(db, promise.reach, now) : null
    if (owner === undefined) return { unknown: promise.place }
    owned.push({ ...promise, owner })
  }
  const closed_at = meeting.closed_at ?? now
  await db
    .updateTable('meeting')
    .set({ state: 'closed', attended, learnings, closed_at })
    .where('id', '=', id)
    .execute()
  for (const one of owned) await promise(work, id, one)
  await record('meeting.closed', { meetingId: id })
  return null
}

async function promise(
  { db, now, record }: Work,
  meetingId: string,
  { words, body, owner, due }: Promised & { owner: string | null },
) {
  const promiseId = newId()
  const known = await db
    .selectFrom('body')
    .select('id')
    .where('id', '=', body ?? '')
    .executeTakeFirst()
  await db
    .insertInto('meeting_promise')
    .values({
      ...{ id: promiseId, meeting_id: meetingId, words, due_on: due, made_at: now },
      ...{ owner_id: owner, body_id: known?.id ?? null },
    })
    .execute()
  await record('meeting.promised', { meetingId, promiseId })
}
