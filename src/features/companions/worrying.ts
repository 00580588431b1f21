import type { Work } from '#platform/work.ts'
import { lockCompanion } from './moving.ts'

/** A companion wants a human being to call them. What about is said on the telephone alone. */
export async function askToBeCalled(work: Work): Promise<void> {
  const { db, actor, now, record } = work
  const { person_id: personId, worried_at } = await lockCompanion(work, actor.id)
  if (worried_at) return
  await db
    .updateTable('companion')
    .set({ worried_at: now })
    .where('person_id', '=', personId)
    .execute()
  const { waiting } = await db
    .selectFrom('companion')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('worried_at', 'is not', null)
    .executeTakeFirstOrThrow()
  await record('companion.worried', { waiting: Number(waiting) })
}

/** Somebody has called them. */
export async function haveCalled(work: Work, personId: string): Promise<void> {
  const { worried_at } = await lockCompanion(work, personId)
  if (!worried_at) return
  await work.db
    .updateTable('companion')
    .set({ worried_at: null })
    .where('person_id', '=', personId)
    .execute()
  await work.record('companion.called', { personId })
}
