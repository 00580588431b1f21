import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** An offer that is no more: in no list, page or file, until somebody puts it back. Twice is once. */
export async function takeDown(work: Work, id: string): Promise<void> {
  if (await setTakenDown(work, id, work.now)) await work.record('offer.taken-down', { offerId: id })
}

/** Undoes it: the offer stands as it stood. */
export async function putBack(work: Work, id: string): Promise<void> {
  if (await setTakenDown(work, id, null)) await work.record('offer.put-back', { offerId: id })
}

/** Whether anything changed. */
async function setTakenDown({ db }: Work, id: string, at: Temporal.Instant | null) {
  const before = found(
    await db
      .selectFrom('offer')
      .select('taken_down_at')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  if ((before.taken_down_at === null) === (at === null)) return false
  await db.updateTable('offer').set({ taken_down_at: at }).where('id', '=', id).execute()
  return true
}
