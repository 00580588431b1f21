import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Somebody has been called. Twice is once. */
export async function markDone(work: Work, callId: string): Promise<void> {
  if ((await find(work, callId)).done_at !== null) return
  await work.db
    .updateTable('call')
    .set({ done_at: work.now, done_by: work.actor.id })
    .where('id', '=', callId)
    .execute()
  await work.record('call.done', { callId })
}

/** It was the wrong line: the call waits again, in its old place. */
export async function reopen(work: Work, callId: string): Promise<void> {
  if ((await find(work, callId)).done_at === null) return
  await work.db
    .updateTable('call')
    .set({ done_at: null, done_by: null })
    .where('id', '=', callId)
    .execute()
  await work.record('call.reopened', { callId })
}

const find = async ({ db }: Work, callId: string) =>
  found(
    await db
      .selectFrom('call')
      .select('done_at')
      .where('id', '=', callId)
      .forUpdate()
      .executeTakeFirst(),
  )
