import { lockAssociation } from '#features/associations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { holdNames, isTaken } from './names.ts'
import type { Edited } from './register-form.ts'

/** What has ended is opened again before it is changed; what was removed is complained of. */
export const editRefusal = (association: { status: string; removed_at: unknown }) =>
  association.status === 'archived'
    ? 'edit-archived'
    : association.removed_at
      ? 'edit-removed'
      : null

/** Changes what the page says. What was refused is looked over once more. */
export async function edit(work: Work, id: string, input: Edited) {
  const { db, record } = work
  const association = found(await lockAssociation(work, id, 'edit-page'))
  refuseIf(editRefusal(association))
  const { name, areaId, summary, about, doings } = input
  if (!(await holdNames(db, areaId))) return 'area' as const
  if (await isTaken(db, { areaId, name, id })) return 'name' as const
  const status = association.status === 'refused' ? ('waiting' as const) : association.status
  await db
    .updateTable('association')
    .set({ name, area_id: areaId, summary, about, doings, status })
    .where('id', '=', id)
    .execute()
  await record('association.edited', { associationId: id })
  return null
}
