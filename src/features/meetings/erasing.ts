import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'

/** Forgets who ran a meeting, and who answered for a promise, a year after. */
export async function eraseOld({ db, now }: Outside): Promise<void> {
  const lastYear = todayAt(now()).subtract({ years: 1 })
  await db
    .deleteFrom('meeting_facilitator')
    .where('meeting_id', 'in', (meeting) =>
      meeting
        .selectFrom('meeting')
        .select('id')
        .where('ends_at', '<', now().subtract({ hours: 24 * 365 })),
    )
    .execute()
  await db
    .updateTable('meeting_promise')
    .set({ owner_id: null })
    .where('owner_id', 'is not', null)
    .where('settled_on', '<', lastYear)
    .execute()
}
