import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#platform/database/index.ts'

/** More than one reads on a page; the directory has them all. */
const MOST_LISTED = 100

export type WholeArea = NonNullable<Awaited<ReturnType<typeof wholeArea>>>

/** An area with who is there, and all the areas to find its neighbours among, in one statement. */
export const wholeArea = (db: Db, id: string) =>
  db
    .selectFrom('area')
    .selectAll('area')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('association')
          .select(['association.id', 'association.name', 'summary'])
          .whereRef('association.area_id', '=', 'area.id')
          .where('association.status', '=', 'listed')
          .orderBy('association.name')
          .limit(MOST_LISTED),
      ).as('associations'),
      jsonArrayFrom(
        eb
          .selectFrom('meeting_place')
          .select(['meeting_place.id', 'meeting_place.name', 'summary'])
          .select(['meeting_place.latitude', 'meeting_place.longitude'])
          .whereRef('meeting_place.area_id', '=', 'area.id')
          .orderBy('meeting_place.name')
          .limit(MOST_LISTED),
      ).as('places'),
      jsonArrayFrom(
        eb
          .selectFrom('area as other')
          .select(['other.id', 'other.name', 'other.latitude', 'other.longitude'])
          .orderBy('other.name'),
      ).as('all'),
    ])
    .where('area.id', '=', id)
    .executeTakeFirst()
