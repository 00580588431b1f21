import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'

/** Forgets who saw to it, a year after it was done or dropped. The action stays. */
export async function eraseOwners({ db, now }: Outside): Promise<void> {
  await db
    .updateTable('action')
    .set({ owner_id: null })
    .where('owner_id', 'is not', null)
    .where('ended_on', '<', todayAt(now()).subtract({ years: 1 }))
    .execute()
}
