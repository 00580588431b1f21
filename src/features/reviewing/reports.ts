import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Something said to be wrong has been looked at and mended. Twice is once. */
export async function markHandled(work: Work, reportId: string): Promise<void> {
  if ((await find(work, reportId)).done_at !== null) return
  const done = { done_at: work.now, done_by: work.actor.id }
  await work.db.updateTable('report').set(done).where('id', '=', reportId).execute()
  await work.record('report.handled', { reportId })
}

/** It was not so after all: it waits again, in its old place. */
export async function reopen(work: Work, reportId: string): Promise<void> {
  if ((await find(work, reportId)).done_at === null) return
  const open = { done_at: null, done_by: null }
  await work.db.updateTable('report').set(open).where('id', '=', reportId).execute()
  await work.record('report.reopened', { reportId })
}

const find = async ({ db }: Work, id: string) =>
  found(
    await db
      .selectFrom('report')
      .select('done_at')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
