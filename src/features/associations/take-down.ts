import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { AssociationStatus } from './tables.ts'

/**
 * Takes the page of an association away from everybody but its own people, who read the reason:
 * hidden until they have changed it, or for good. Gives how it stood.
 */
export async function takeDownAssociation(
  work: Work,
  id: string,
  { how, reason }: { how: 'hidden' | 'removed'; reason: string },
) {
  const { status } = found(await lock(work, id))
  await work.db
    .updateTable('association')
    .set({ status: 'refused', reason, removed_at: how === 'removed' ? work.now : null })
    .where('id', '=', id)
    .execute()
  await work.record('association.taken-down', { associationId: id })
  return status
}

/** Puts it back as it stood; nothing more is said against one that was changed or ended meanwhile. */
export async function putBackAssociation(work: Work, id: string, was: AssociationStatus) {
  const association = await lock(work, id)
  if (!association) return
  const isDown = association.status === 'refused'
  await work.db
    .updateTable('association')
    .set({ reason: '', removed_at: null, ...(isDown && { status: was }) })
    .where('id', '=', id)
    .execute()
  if (isDown) await work.record('association.put-back', { associationId: id })
}

const lock = ({ db }: Work, id: string) =>
  db.selectFrom('association').select('status').where('id', '=', id).forUpdate().executeTakeFirst()
