import { sql } from 'kysely'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Target, titleNow } from './linkable.ts'
import { lockAction } from './reach.ts'

/** Shows what an action led to, once. False where it is not there to be seen. Nothing else changes. */
export async function linkAction(
  work: Work,
  actionId: string,
  { kind, id }: Target,
): Promise<boolean> {
  const { db, record } = work
  await lockAction(work, actionId)
  const { rows } = await sql<{ title: string | null }>`
    select ${titleNow} as title
    from (select ${kind}::text as kind, ${id}::text as target_id) as action_link`.execute(db)
  if (!rows[0]?.title) return false
  const link = { id: newId(), action_id: actionId, kind, target_id: id }
  await db
    .insertInto('action_link')
    .values(link)
    .onConflict((one) => one.columns(['action_id', 'kind', 'target_id']).doNothing())
    .execute()
  await record('action.linked', { actionId, linkId: link.id })
  return true
}

/** Shows it no more. */
export async function unlinkAction(work: Work, actionId: string, linkId: string): Promise<void> {
  await lockAction(work, actionId)
  const gone = work.db
    .deleteFrom('action_link')
    .where('id', '=', linkId)
    .where('action_id', '=', actionId)
    .returning('id')
  found(await gone.executeTakeFirst())
  await work.record('action.unlinked', { actionId, linkId })
}
