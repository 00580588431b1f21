import type { Tx } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import type { InvitationInput } from '../posting/input.ts'
import { type PlaceAwaits, placeAwaits } from './standing.ts'

type Placed = Pick<InvitationInput, 'placeId' | 'placeText' | 'associationId'>

/** Who must speak before the place of this invitation is shown. */
export async function awaitedFor(
  db: Tx,
  { placeId, associationId }: Omit<Placed, 'placeText'>,
  invitationId: string,
): Promise<PlaceAwaits> {
  if (placeId === null) return null
  const place = await db
    .selectFrom('meeting_place')
    .leftJoin('association as keeper', (join) =>
      join.onRef('keeper.id', '=', 'keeper_id').on('keeper.status', '=', 'listed'),
    )
    .leftJoin('place_asked', (join) =>
      join
        .onRef('place_asked.place_id', '=', 'meeting_place.id')
        .on('place_asked.invitation_id', '=', invitationId),
    )
    .select(['keeper.id as keeperId', 'asks_first as asksFirst', 'answer', 'asked_at'])
    .where('meeting_place.id', '=', placeId)
    .executeTakeFirst()
  if (!place?.keeperId) return null
  const keeper = { id: place.keeperId, asksFirst: place.asksFirst }
  const said = place.asked_at === null ? undefined : place.answer
  return placeAwaits({ keeper, associationId, said })
}

/** The same words without the place, while somebody must speak first. */
export const shownOf = <T extends Placed>(input: T, awaits: PlaceAwaits): T =>
  awaits === null ? input : { ...input, placeId: null, placeText: '' }

/**
 * Writes down where it is wished to be, for the keeper to answer. Whoever was asked about another
 * place is asked no more, and their yes is forgotten; a no is kept, so that nobody is asked twice.
 */
export async function keepWish(
  { db, actor, now }: Work,
  invitationId: string,
  { placeId, placeText }: Placed,
  awaits: PlaceAwaits,
): Promise<void> {
  await db
    .deleteFrom('place_asked')
    .where('invitation_id', '=', invitationId)
    .where((eb) => {
      const elsewhere = eb('place_id', 'is distinct from', placeId)
      return awaits === 'keeper'
        ? eb.and([elsewhere, eb('answer', 'is distinct from', 'no')])
        : eb.or([eb('answer', 'is', null), eb.and([elsewhere, eb('answer', '=', 'yes')])])
    })
    .execute()
  if (placeId === null || awaits !== 'keeper') return
  await db
    .insertInto('place_asked')
    .values({
      ...{ invitation_id: invitationId, place_id: placeId, place_text: placeText },
      ...{ asked_by: actor.id, asked_at: now, told_at: null, answer: null, answered_at: null },
    })
    .onConflict((one) =>
      one.columns(['invitation_id', 'place_id']).doUpdateSet({ place_text: placeText }),
    )
    .execute()
}
