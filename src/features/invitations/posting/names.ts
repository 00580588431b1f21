import type { Tx } from '#platform/database/index.ts'
import type { InvitationInput } from './input.ts'
import type { SearchNames } from './rows.ts'

/** The names of the area, place and association, in one statement. */
export async function searchNames(
  db: Tx,
  { areaId, placeId, associationId }: InvitationInput,
): Promise<SearchNames> {
  const row = await db
    .selectFrom('area')
    .leftJoin('meeting_place', (join) => join.on('meeting_place.id', '=', placeId))
    .leftJoin('association', (join) => join.on('association.id', '=', associationId))
    .select(['area.name as area', 'meeting_place.name as place', 'association.name as association'])
    .where('area.id', '=', areaId)
    .executeTakeFirstOrThrow()
  return row
}
