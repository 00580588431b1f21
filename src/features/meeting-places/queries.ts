import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '#platform/database/index.ts'

export type MeetingPlace = Awaited<ReturnType<typeof allPlaces>>[number]

const withArea = (db: Db | Tx) =>
  db
    .selectFrom('meeting_place')
    .innerJoin('area', 'area.id', 'meeting_place.area_id')
    .selectAll('meeting_place')
    .select('area.name as area')

/** Every meeting place that is shown, by name, with its local area. */
export const allPlaces = (db: Db | Tx) =>
  withArea(db).where('page_taken_down_at', 'is', null).orderBy('meeting_place.name').execute()

/** Those that an employee may put right and show again. */
export const hiddenPlaces = (db: Db) =>
  db
    .selectFrom('meeting_place')
    .select(['id', 'name'])
    .where('page_taken_down_at', 'is not', null)
    .where('removed_at', 'is', null)
    .orderBy('name')
    .execute()

export type DescribedPlace = NonNullable<Awaited<ReturnType<typeof describedPlace>>>

/** One of them with what is known of it and its photos, in one statement. */
export const describedPlace = (db: Db, id: string) =>
  withArea(db)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('place_fact')
          .leftJoin('person', 'person.id', 'place_fact.checked_by')
          .select(['fact', 'holds', 'note', 'checked_at', 'person.first_name as checkedBy'])
          .whereRef('place_fact.place_id', '=', 'meeting_place.id'),
      ).as('facts'),
      jsonArrayFrom(
        eb
          .selectFrom('place_photo')
          .select(['place_photo.id', 'alt'])
          .whereRef('place_photo.place_id', '=', 'meeting_place.id')
          .orderBy('created_at')
          .orderBy('place_photo.id'),
      ).as('photos'),
      jsonArrayFrom(
        eb
          .selectFrom('hub_room')
          .innerJoin('hub', 'hub.id', 'hub_id')
          .select(['slug', 'hub.name'])
          .whereRef('hub_room.place_id', '=', 'meeting_place.id')
          .where('status', '=', 'open')
          .orderBy('hub.name'),
      ).as('hubs'),
      jsonArrayFrom(
        eb.selectFrom('area as town').select(['town.name', 'town.latitude', 'town.longitude']),
      ).as('towns'),
      jsonObjectFrom(
        eb
          .selectFrom('association')
          .select(['association.id', 'association.name', 'asks_first as asksFirst'])
          .whereRef('association.id', '=', 'keeper_id')
          .where('association.status', '=', 'listed'),
      ).as('keeper'),
    ])
    .where('meeting_place.id', '=', id)
    .executeTakeFirst()
