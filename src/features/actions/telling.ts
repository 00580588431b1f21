import { todayAt } from '#features/roles/index.ts'
import type { Work } from '#platform/work.ts'
import { lockAction } from './reach.ts'
import type { ActionState } from './states.ts'

/** Says where it stands, with a sentence for all. What it belongs to stays as it is. */
export async function tellAction(
  work: Work,
  id: string,
  { state, outcome }: { state: ActionState; outcome: string },
): Promise<void> {
  const was = await lockAction(work, id)
  const today = todayAt(work.now)
  const ended_on = state === 'open' ? null : was.state === state ? was.ended_on : today
  await work.db
    .updateTable('action')
    .set({ state, outcome, ended_on })
    .where('id', '=', id)
    .execute()
  await work.record('action.told', { actionId: id, state })
}
