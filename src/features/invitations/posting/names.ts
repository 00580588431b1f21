import { sql } from 'kysely'
import type { Tx } from '#platform/database/index.ts'
import { wordsFinding } from '../search-words/keeping.ts'
import type { InvitationInput } from './input.ts'
import type { SearchNames } from './rows.ts'

/**
 * The names of the area, place and association, and of those who have said yes to host the
 * invitation with them, and its own search words, in one statement.
 */
export async function namesOf(
  db: Tx,
  { areaId, placeId, associationId }: Pick<InvitationInput, 'areaId' | 'placeId' | 'associationId'>,
  invitationId: string,
): Promise<SearchNames> {
  const row = await db
    .selectFrom('area')
    .leftJoin('meeting_place', (join) => join.on('meeting_place.id', '=', placeId))
    .leftJoin('association', (join) => join.on('association.id', '=', associationId))
    .select(['area.name as area', 'meeting_place.name as place', 'association.name as association'])
    .select((eb) =>
      eb
        .selectFrom('cohost')
        .innerJoin('association as along', 'along.id', 'cohost.association_id')
        .select(sql<string>`string_agg(along.name, ' ' order by answered_at)`.as('names'))
        .where('cohost.invitation_id', '=', invitationId)
        .where('cohost.answer', '=', 'yes')
        .where('along.status', '=', 'listed')
        .as('cohosts'),
    )
    .select(wordsFinding(invitationId).as('searchWords'))
    .where('area.id', '=', areaId)
    .executeTakeFirstOrThrow()
  return row
}
