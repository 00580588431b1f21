import type { Db } from '#platform/database/index.ts'
import type { WhereChoices } from './steps/where.ts'

/** Every area and meeting place by name, in one statement. */
export async function whereChoices(db: Db): Promise<WhereChoices> {
  const rows = await db
    .selectFrom('area')
    .leftJoin('meeting_place', 'meeting_place.area_id', 'area.id')
    .leftJoin('association', (join) =>
      join.onRef('association.id', '=', 'keeper_id').on('association.status', '=', 'listed'),
    )
    .select(['area.id as areaId', 'area.name as area'])
    .select(['meeting_place.id as placeId', 'meeting_place.name as place'])
    .select((eb) =>
      eb.and([eb('asks_first', '=', true), eb('association.id', 'is not', null)]).as('asks'),
    )
    .orderBy('area.name')
    .orderBy('meeting_place.name')
    .execute()
  const areas = new Map(rows.map(({ areaId, area }) => [areaId, area]))
  return {
    areas: [...areas].map(([id, name]) => ({ id, name })),
    places: rows.flatMap(({ placeId, place, areaId, asks }) =>
      placeId && place ? [{ id: placeId, name: place, areaId, asks: Boolean(asks) }] : [],
    ),
  }
}
