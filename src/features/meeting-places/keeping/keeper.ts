import { rolesFor } from '#features/associations/index.ts'
import { settleWaiting } from '#features/invitations/index.ts'
import type { Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Only those who have somebody to answer for them can look after a place. */
export const keeperRefusal = ({ hasHosts }: { hasHosts: boolean }) =>
  hasHosts ? null : 'keeper-nobody'

/** Who looks after a place; with nobody, everybody may meet there. */
export interface Keeper {
  associationId: string | null
  asksFirst: boolean
}

/** A platform host says who looks after a place, or that nobody does. */
export async function setKeeper(work: Work, placeId: string, keeper: Keeper): Promise<void> {
  const { db, record } = work
  const before = found(await lockPlace(db, placeId))
  const { associationId } = keeper
  if (associationId !== null)
    refuseIf(keeperRefusal({ hasHosts: await hasHosts(db, associationId) }))
  await writeKeeper(work, placeId, keeper)
  if (before.keeper_id !== associationId)
    await db
      .updateTable('place_asked')
      .set({ told_at: null })
      .where('place_id', '=', placeId)
      .where('answer', 'is', null)
      .execute()
  await record('place.keeper-set', { placeId, associationId })
}

/** Writes it down; who waited for a yes that nobody has to say any more is shown. */
export async function writeKeeper(work: Work, placeId: string, keeper: Keeper): Promise<void> {
  const { associationId: keeper_id, asksFirst } = keeper
  await work.db
    .updateTable('meeting_place')
    .set({ keeper_id, asks_first: keeper_id !== null && asksFirst })
    .where('id', '=', placeId)
    .execute()
  await settleWaiting(work, placeId)
}

/** The place, locked for the rest of the work. */
export const lockPlace = (db: Tx, id: string) =>
  db
    .selectFrom('meeting_place')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()

async function hasHosts(db: Tx, associationId: string): Promise<boolean> {
  const somebody = await db
    .selectFrom('association_member')
    .innerJoin('association', 'association.id', 'association_id')
    .select('person_id')
    .where('association_id', '=', associationId)
    .where('association.status', '=', 'listed')
    .where('role', 'in', rolesFor('answer-for-place'))
    .limit(1)
    .executeTakeFirst()
  return somebody !== undefined
}
