import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { LinkedTo } from './kinds.ts'
import { leaveTrace } from './tracing.ts'

/** Says that an input has to do with something. Nothing changes in either of them; twice is once. */
export async function linkInput(work: Work, id: string, { kind, key }: LinkedTo): Promise<void> {
  const { db, now } = work
  found(
    await db.selectFrom('input').select('id').where('id', '=', id).forUpdate().executeTakeFirst(),
  )
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('input_link')
    .values({ input_id: id, kind, key, linked_at: now })
    .onConflict((one) => one.doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return
  await leaveTrace(work, {
    ...{ of_kind: 'input', of_key: id, doing: 'linked', to_kind: kind, to_key: key },
  })
  await work.record('input.linked', { inputId: id, kind, toId: key })
}

/** Takes it back; both ends keep the trace that they were linked. Twice is once. */
export async function unlinkInput(work: Work, id: string, { kind, key }: LinkedTo): Promise<void> {
  const { numDeletedRows } = await work.db
    .deleteFrom('input_link')
    .where('input_id', '=', id)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return
  await leaveTrace(work, {
    ...{ of_kind: 'input', of_key: id, doing: 'unlinked', to_kind: kind, to_key: key },
  })
  await work.record('input.unlinked', { inputId: id, kind, toId: key })
}
