import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { AssociationStatus } from './tables.ts'

/**
 * Takes the page of an association away from everybody but its own people, who read the reason and
 * can change it. Gives how it stood.
 */
export async function takeDownAssociation(work: Work, id: string, reason: string) {
  const { status } = found(await lock(work, id))
  await work.db
    .updateTable('association')
    .set({ status: 'refused', reason })
    .where('id', '=', id)
    .execute()
  await work.record('association.taken-down', { associationId: id })
  return status
}

/** Puts it back as it stood, unless it was changed in the meantime. Twice is once. */
export async function putBackAssociation(work: Work, id: string, was: AssociationStatus) {
  if ((await lock(work, id))?.status !== 'refused') return
  await work.db
    .updateTable('association')
    .set({ status: was, reason: '' })
    .where('id', '=', id)
    .execute()
  await work.record('association.put-back', { associationId: id })
}

const lock = ({ db }: Work, id: string) =>
  db.selectFrom('association').select('status').where('id', '=', id).forUpdate().executeTakeFirst()
