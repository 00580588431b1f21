import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockOwn } from '../reach.ts'
import type { InvitationInput } from './input.ts'
import { matteringOf } from './mattering.ts'
import { searchNames } from './names.ts'
import { addDates, announce } from './post.ts'
import { rowOf } from './rows.ts'

/**
 * Changes an invitation of the actor's own. Dates that are still to come follow the new
 * series; dates that are no longer in it are marked cancelled.
 * One that was sent back for a change goes to the platform host again.
 */
export async function change(work: Work, id: string, input: InvitationInput): Promise<void> {
  const { db, now, record } = work
  const before = found(await lockOwn(work, id))
  const { columns, dates } = rowOf(input, await searchNames(db, input), now)
  const status = before.status === 'change-asked' ? 'in-review' : before.status
  const sequence = before.sequence + 1
  await db
    .updateTable('invitation')
    .set({ ...columns, status, sequence })
    .where('id', '=', id)
    .execute()

  const kept = dates.map(({ startsAt }) => startsAt)
  await db
    .updateTable('occurrence')
    .set({ cancelled_at: now })
    .where('invitation_id', '=', id)
    .where('starts_at', '>', now)
    .where('cancelled_at', 'is', null)
    .$if(kept.length > 0, (query) => query.where('starts_at', 'not in', kept))
    .execute()
  await addDates(work, id, dates)
  await record('invitation.changed', { invitationId: id, sequence, was: matteringOf(before) })
  if (status === 'published') await announce(work, id, columns)
}
