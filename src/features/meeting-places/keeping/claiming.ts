import { associationsWhere } from '#features/associations/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { ClaimTyped } from './forms.ts'
import { lockPlace } from './keeper.ts'

/** What somebody looks after already is not given to others. */
export const claimRefusal = ({ keeperId }: { keeperId: string | null }) =>
  keeperId === null ? null : 'place-kept'

/** An owner says that their association looks after the place. Asking twice is asking once. */
export async function claimPlace(work: Work, placeId: string, said: ClaimTyped): Promise<void> {
  const { db, actor, now, record } = work
  if (actor.id === null) return
  const place = found(await lockPlace(db, placeId))
  refuseIf(claimRefusal({ keeperId: place.keeper_id }))
  const association = found(
    await db
      .selectFrom('association')
      .select('id')
      .where('id', '=', said.association)
      .where('status', '=', 'listed')
      .where(associationsWhere(actor, 'keep-place'))
      .executeTakeFirst(),
  )
  const id = newId()
  const { numInsertedOrUpdatedRows: asked } = await db
    .insertInto('keeper_claim')
    .values({
      ...{ id, place_id: placeId, association_id: association.id, person_id: actor.id },
      ...{ asks_first: said.rule === 'ask', words: said.words, created_at: now },
      ...{ decided_at: null, approved: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (asked) await record('place.claimed', { claimId: id, placeId })
}
