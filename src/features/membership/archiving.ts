import { isTaken } from '#features/association-pages/index.ts'
import { lockAssociation } from '#features/associations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { closedRefusal } from './reach.ts'

export const DAYS_TO_UNDO = 30

/** What still stands: nobody who has said yes may find the door shut without being told. */
export const comingInvitations = (db: Db | Tx, associationId: string, now: Temporal.Instant) =>
  db
    .selectFrom('invitation')
    .select(['id', 'title'])
    .where('association_id', '=', associationId)
    .where('status', 'in', ['published', 'in-review', 'change-asked'])
    .where('over_at', '>', now)
    .orderBy('over_at')
    .limit(100)
    .execute()

/** Why it cannot be closed, or null: what is to come is cancelled first, one by one. */
export const archiveRefusal = (coming: readonly unknown[]) =>
  coming.length > 0 ? 'archive-invitations' : null

/** Closes the association. It is in no list from now on, and its name is free. */
export async function archive(work: Work, id: string): Promise<void> {
  const { db, actor, now, record } = work
  const association = found(await lockAssociation(work, id, 'archive'))
  refuseIf(closedRefusal(association))
  refuseIf(archiveRefusal(await comingInvitations(db, id, now)))
  await db
    .updateTable('association')
    .set({
      status: 'archived',
      archived_at: now,
      listed_at: association.listed_at ?? (association.status === 'listed' ? now : null),
    })
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('association_invite').where('association_id', '=', id).execute()
  await record('association.archived', { associationId: id, byPerson: actor.id })
}

/** Why it cannot be opened again, or null. */
export function restoreRefusal(
  { archived_at }: { archived_at: Temporal.Instant | null },
  { nameTaken, now }: { nameTaken: boolean; now: Temporal.Instant },
) {
  if (archived_at === null) return 'restore-open'
  const until = archived_at.add({ hours: 24 * DAYS_TO_UNDO })
  if (Temporal.Instant.compare(now, until) > 0) return 'restore-late'
  return nameTaken ? 'restore-name' : null
}

/** Ending it and opening it again is no way past a decision. */
export function restoredStatus(association: {
  listed_at: unknown
  removed_at: unknown
  reason: string
}) {
  if (association.removed_at) return 'refused'
  return association.listed_at && !association.reason ? 'listed' : 'waiting'
}

/** Opens it again where it stood. */
export async function restore(work: Work, id: string): Promise<void> {
  const { db, now, record } = work
  const association = found(await lockAssociation(work, id, 'archive'))
  const { area_id: areaId, name } = association
  const nameTaken = await isTaken(db, { areaId, name, id })
  refuseIf(restoreRefusal(association, { nameTaken, now }))
  await db
    .updateTable('association')
    .set({ status: restoredStatus(association), archived_at: null })
    .where('id', '=', id)
    .execute()
  await record('association.restored', { associationId: id })
}
