import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { readFreshness } from './queries.ts'

/** An employee has talked with those who invite; it stays off the list. Twice is once. */
export async function markHandled(work: Work, id: string): Promise<void> {
  if ((await task(work, id)).handled_at !== null) return
  await set(work, id, { handled_at: work.now, handled_by: work.actor.id })
  await work.record('freshness.handled', { invitationId: id })
}

/** It was not so after all: it waits again. */
export async function reopen(work: Work, id: string): Promise<void> {
  if ((await task(work, id)).handled_at === null) return
  await set(work, id, { handled_at: null, handled_by: null })
  await work.record('freshness.reopened', { invitationId: id })
}

async function task({ db }: Work, id: string) {
  const row = found(await readFreshness(db, id))
  return found(row.stage === 'unlisted' || (!row.reached && row.stage !== 'fresh') ? row : null)
}

const set = (
  { db }: Work,
  id: string,
  handled: { handled_at: Temporal.Instant | null; handled_by: string | null },
) => db.updateTable('freshness').set(handled).where('invitation_id', '=', id).execute()
