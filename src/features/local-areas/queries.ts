import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { offersForQuery } from '#features/offers/index.ts'
import { shownWishQuery } from '#features/wishes/index.ts'
import type { Db } from '#platform/database/index.ts'
import { nextMeeting } from './next-meeting.ts'

/** More than one reads on a page; the directory has them all. */
const MOST_LISTED = 100
const MOST_WISHES = 3

export type WholeArea = NonNullable<Awaited<ReturnType<typeof wholeArea>>>

/** An area with its places, and all the areas to find its neighbours and one's way among. */
const withPlaces = (db: Db, id: string) =>
  db
    .selectFrom('area')
    .selectAll('area')
    .select((eb) => [
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

/** What a map of the area shows. */
export const areaPlaces = (db: Db, id: string) => withPlaces(db, id).executeTakeFirst()

/** The same with who is there, the next meeting and what is wished for, in one statement. */
export const wholeArea = (db: Db, id: string, now: Temporal.Instant) =>
  withPlaces(db, id)
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
          .selectFrom('hub')
          .select(['slug', 'hub.name', 'hub.summary'])
          .where('status', '=', 'open')
          .where('hub.id', 'in', (one) =>
            one
              .selectFrom('hub_room')
              .innerJoin('meeting_place', 'meeting_place.id', 'place_id')
              .select('hub_id')
              .whereRef('meeting_place.area_id', '=', 'area.id')
              .where('page_taken_down_at', 'is', null),
          )
          .orderBy('hub.name'),
      ).as('hubs'),
      jsonArrayFrom(offersForQuery(db, id).limit(MOST_LISTED)).as('offers'),
      jsonArrayFrom(
        shownWishQuery(db, { area: id, sort: 'newest', page: 1 }, now).limit(MOST_WISHES),
      ).as('wishes'),
      nextMeeting(db, id, now).as('meeting'),
      eb
        .exists(eb.selectFrom('area_work').select('area_id').whereRef('area_id', '=', 'area.id'))
        .as('hasTeam'),
    ])
    .executeTakeFirst()
