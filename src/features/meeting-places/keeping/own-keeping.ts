import { associationsWhere } from '#features/associations/index.ts'
import { after } from '#platform/feature.ts'
import { found } from '#platform/refusal.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { writeKeeper } from './keeper.ts'

/** An owner of the keeper says whether they are asked first, or everybody may meet there. */
export async function setRule(work: Work, placeId: string, asksFirst: boolean): Promise<void> {
  const { keeper_id: associationId } = found(await lockKept(work, placeId))
  await writeKeeper(work, placeId, { associationId, asksFirst })
  await work.record('place.rule-set', { placeId, asksFirst })
}

/** They look after the place no more: nobody has to be asked. */
export async function letGo(work: Work, placeId: string): Promise<void> {
  found(await lockKept(work, placeId))
  await writeKeeper(work, placeId, { associationId: null, asksFirst: false })
  await work.record('place.keeper-left', { placeId })
}

/** A place that an association the actor owns looks after, locked. */
const lockKept = ({ db, actor }: Work, placeId: string) =>
  db
    .selectFrom('meeting_place')
    .innerJoin('association', 'association.id', 'keeper_id')
    .select(['meeting_place.id', 'keeper_id'])
    .where('meeting_place.id', '=', placeId)
    .where('association.status', '=', 'listed')
    .where(associationsWhere(actor, 'keep-place'))
    .forNoKeyUpdate('meeting_place')
    .executeTakeFirst()

/** What has ended looks after nothing more. */
export const endWithAssociation = after(
  'association.archived',
  'meeting-places.end-with-association',
  ({ associationId }, outside) =>
    perform(outside, nobody, async (work) => {
      const kept = await work.db
        .selectFrom('meeting_place')
        .innerJoin('association', 'association.id', 'keeper_id')
        .select('meeting_place.id')
        .where('keeper_id', '=', associationId)
        .where('association.status', '=', 'archived')
        .orderBy('meeting_place.id')
        .forNoKeyUpdate('meeting_place')
        .execute()
      for (const { id: placeId } of kept) {
        await writeKeeper(work, placeId, { associationId: null, asksFirst: false })
        await work.record('place.keeper-left', { placeId })
      }
    }),
)
