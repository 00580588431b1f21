import type { Work } from '#platform/work.ts'
import { type ActionInput, knownArea } from './adding.ts'
import { lockAction } from './reach.ts'

/** Says it anew. Without an owner it stays with the one it has; a new day is reminded of again. */
export async function changeAction(
  work: Work,
  id: string,
  { words, due, areaId, ownerId }: ActionInput,
): Promise<void> {
  const was = await lockAction(work, id)
  const owner_id = ownerId ?? was.owner_id
  const isAsked = due?.toString() === was.due?.toString() && owner_id === was.owner_id
  await work.db
    .updateTable('action')
    .set({
      ...{ words, due, owner_id, area_id: await knownArea(work, areaId) },
      reminded_at: isAsked ? was.reminded_at : null,
    })
    .where('id', '=', id)
    .execute()
  await work.record('action.changed', { actionId: id })
}
