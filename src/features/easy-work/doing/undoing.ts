import { uncheckTranslation } from '#features/translations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { writeAlt } from './describing.ts'

const DAYS = 7

interface Done {
  done_at: Temporal.Instant
  told_at: Temporal.Instant | null
}

/** Why something can no longer be undone, or null. A letter that has left cannot be called back. */
export function undoRefusal({ done_at, told_at }: Done, now: Temporal.Instant) {
  if (told_at) return 'easy-told'
  const last = done_at.add({ hours: 24 * DAYS })
  return Temporal.Instant.compare(now, last) <= 0 ? null : 'easy-undo-late'
}

/** It was not so after all: the task waits again. Twice is once. */
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
  refuseIf(undoRefusal(done, now))
  if (done.kind === 'alt-text') await writeAlt(work, done.key, done.before)
  if (done.kind === 'translation')
    await uncheckTranslation(work, done.key, {
      doneAt: done.done_at,
      words: done.before === '' ? null : JSON.parse(done.before),
    })
  await db
    .updateTable('easy_done')
    .set({ undone_at: now, words: '', before: '', mark: null })
    .where('id', '=', id)
    .execute()
  await work.record('easy-work.undone', { doneId: id })
}
