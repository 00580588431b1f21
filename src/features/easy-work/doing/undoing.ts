import { found, refuseIf } from '#platform/refusal.ts'
import { mayTakeBack } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { kindOf } from '../kinds/index.ts'
import { tellMistaken } from '../telling.ts'

/** Why something can no longer be undone, or null. */
export const undoRefusal = (doneAt: Temporal.Instant, now: Temporal.Instant) =>
  mayTakeBack(doneAt, now) ? null : 'easy-undo-late'

/** It was not so after all: the task waits again. Who had a letter of it gets another. Twice is once. */
export async function undoDone(work: Work, id: string): Promise<void> {
  const { db, now } = work
  const done = found(
    await db
      .selectFrom('easy_done')
      .select(['kind', 'key', 'before', 'done_at', 'told_at', 'undone_at'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  if (done.undone_at) return
  refuseIf(undoRefusal(done.done_at, now))
  await kindOf(done.kind).undo?.(work, done)
  await db
    .updateTable('easy_done')
    .set({ undone_at: now, words: '', before: '', mark: null })
    .where('id', '=', id)
    .execute()
  await work.record('easy-work.undone', { doneId: id })
  if (done.told_at) await work.jobs.later(db, tellMistaken, { doneId: id }, { once: id })
}
