import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'

const YEARS_KEPT = 2

/** Forgets who sat there, two years after the term. The seat stays, without a name. */
export async function eraseOldSeats({ db, now }: Outside): Promise<void> {
  await db
    .updateTable('body_seat')
    .set({ person_id: null })
    .where('person_id', 'is not', null)
    .where('until_on', '<', todayAt(now()).subtract({ years: YEARS_KEPT }))
    .execute()
}
