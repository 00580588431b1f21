import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** An offer that is no more: in no list, page or file, until somebody puts it back. Twice is once. */
export async function takeDown(work: Work, id: string): Promise<void> {
  if (await set(work, id, { taken_down_at: work.now, removed_at: null }))
    await work.record('offer.taken-down', { offerId: id })
}

/** Undoes it: the offer stands as it stood. What was removed by a decision is not there to undo. */
export async function putBack(work: Work, id: string): Promise<void> {
  if (await set(work, id, { taken_down_at: null, removed_at: null }))
    await work.record('offer.put-back', { offerId: id })
}

/** Removed by a decision: no employee puts it back by hand. */
export async function removeOffer(work: Work, id: string): Promise<void> {
  await write(work, id, { taken_down_at: work.now, removed_at: work.now })
  await work.record('offer.taken-down', { offerId: id })
}

/** A decision is undone: the offer stands as it stood, removed or taken down. */
export async function putBackOffer(work: Work, id: string): Promise<void> {
  await write(work, id, { taken_down_at: null, removed_at: null })
  await work.record('offer.put-back', { offerId: id })
}

interface Down {
  taken_down_at: Temporal.Instant | null
  removed_at: Temporal.Instant | null
}

/** Whether anything changed. */
async function set(work: Work, id: string, down: Down) {
  const before = found(
    await work.db
      .selectFrom('offer')
      .select('taken_down_at')
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst(),
  )
  if ((before.taken_down_at === null) === (down.taken_down_at === null)) return false
  await write(work, id, down)
  return true
}

const write = ({ db }: Work, id: string, down: Down) =>
  db.updateTable('offer').set(down).where('id', '=', id).execute()
