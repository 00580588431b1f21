import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { found } from '#platform/refusal.ts'
import type { Actor, Work } from '#platform/work.ts'
import { words } from './fields.ts'
import { type FoundMeeting, findMeeting } from './finding.ts'
import { isFacilitator } from './reach.ts'
import { text } from './text/index.ts'

export const settleForm = z
  .object({
    state: z.enum(['kept', 'dropped'], { error: () => text('stateMissing') }),
    said: words(300, 'saidMissing'),
    ...allMaySeeField,
  })
  .superRefine(askFirst('said'))

/** The promises of a meeting that somebody may say how they went: all for those who run it, one's own for others. */
export const promisesOf = (actor: Actor, meeting: FoundMeeting) =>
  isFacilitator(actor, meeting)
    ? meeting.promises
    : meeting.promises.filter(({ ownerId }) => actor.id !== null && ownerId === actor.id)

/** Says how a promise went, in a sentence for all to read. Said again, the last sentence counts. */
export async function settlePromise(
  { db, actor, now, record }: Work,
  { meetingId, promiseId }: { meetingId: string; promiseId: string },
  { state, said }: Pick<z.output<typeof settleForm>, 'state' | 'said'>,
): Promise<void> {
  const today = todayAt(now)
  const meeting = found(await findMeeting(db, meetingId, today))
  found(promisesOf(actor, meeting).find(({ id }) => id === promiseId))
  await db
    .updateTable('meeting_promise')
    .set({ state, said, settled_on: today })
    .where('id', '=', promiseId)
    .execute()
  await record('meeting.promise-settled', { meetingId, promiseId })
}
