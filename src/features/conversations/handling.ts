import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { findConversation } from './queries.ts'
import { asActor } from './reach.ts'

/** An employee took care of it: after a day they can read it no more. Twice is once. */
export async function markHandled(work: Work, joiningId: string): Promise<void> {
  if ((await withStaff(work, joiningId)).done_at !== null) return
  await work.db
    .updateTable('conversation')
    .set({ done_at: work.now, done_by: work.actor.id, waiting_since: null })
    .where('joining_id', '=', joiningId)
    .execute()
  await work.record('conversation.handled', { joiningId })
}

/** It was the wrong line: it waits again. */
export async function reopen(work: Work, joiningId: string): Promise<void> {
  if ((await withStaff(work, joiningId)).done_at === null) return
  await work.db
    .updateTable('conversation')
    .set({ done_at: null, done_by: null })
    .where('joining_id', '=', joiningId)
    .execute()
  await work.record('conversation.reopened', { joiningId })
}

/** The host says that what was written wants no answer. Twice is once. */
export async function settle(work: Work, joiningId: string): Promise<void> {
  const { db, now, actor, record } = work
  const { side, waiting_since } = found(await findConversation(db, asActor(actor), joiningId, now))
  found(side === 'host' ? side : null)
  if (waiting_since === null) return
  await db
    .updateTable('conversation')
    .set({ waiting_since: null, handed_at: null, handed_for: null })
    .where('joining_id', '=', joiningId)
    .execute()
  await record('conversation.settled', { joiningId })
}

async function withStaff({ db, actor, now }: Work, joiningId: string) {
  const seen = found(await findConversation(db, asActor(actor), joiningId, now))
  return found(seen.side === 'staff' ? seen : null)
}
