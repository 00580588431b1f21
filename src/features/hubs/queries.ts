import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { visibleTo } from './reach.ts'

const MOST_PLACES = 500

/** The houses the actor may see, by name. */
export const listHubs = (db: Db, actor: Actor) =>
  db
    .selectFrom('hub')
    .select(['slug', 'name', 'summary', 'status'])
    .where(visibleTo(actor))
    .orderBy('name')
    .execute()

export type ListedHub = Awaited<ReturnType<typeof listHubs>>[number]

/** A house within the actor's reach, with its rooms. */
const withRooms = (db: Db, actor: Actor, slug: string) =>
  db
    .selectFrom('hub')
    .selectAll('hub')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('hub_room')
          .innerJoin('meeting_place', 'meeting_place.id', 'place_id')
          .innerJoin('area', 'area.id', 'meeting_place.area_id')
          .select(['meeting_place.id', 'meeting_place.name', 'meeting_place.summary', 'address'])
          .select(['meeting_place.opening', 'meeting_place.youth_hours as youthHours'])
          .select(['area.name as area', 'area.id as areaId'])
          .select((one) => [
            jsonArrayFrom(
              one
                .selectFrom('place_photo')
                .select(['place_photo.id', 'alt'])
                .whereRef('place_photo.place_id', '=', 'meeting_place.id')
                .orderBy('created_at')
                .orderBy('place_photo.id')
                .limit(1),
            ).as('photos'),
          ])
          .whereRef('hub_room.hub_id', '=', 'hub.id')
          .where('page_taken_down_at', 'is', null)
          .orderBy('added_at')
          .orderBy('meeting_place.id'),
      ).as('rooms'),
    )
    .where('slug', '=', slug)
    .where(visibleTo(actor))

/** The same with who sits there and what the municipality does in its rooms, in one statement. */
export const findHub = (db: Db, actor: Actor, slug: string) =>
  withRooms(db, actor, slug)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('hub_seat')
          .innerJoin('association', 'association.id', 'hub_seat.association_id')
          .select(['association.id', 'association.name', 'association.summary'])
          .select((one) =>
            one
              .exists(
                one
                  .selectFrom('association_member')
                  .select('person_id')
                  .whereRef('association_member.association_id', '=', 'association.id')
                  .where('meets', '=', true),
              )
              .as('somebodyMeets'),
          )
          .whereRef('hub_seat.hub_id', '=', 'hub.id')
          .where('answer', '=', 'yes')
          .where('association.status', '=', 'listed')
          .orderBy('association.name'),
      ).as('seats'),
      jsonArrayFrom(
        eb
          .selectFrom('offer')
          .innerJoin('hub_room', 'hub_room.place_id', 'offer.place_id')
          .select(['offer.id', 'offer.name', 'offer.summary'])
          .whereRef('hub_room.hub_id', '=', 'hub.id')
          .where('taken_down_at', 'is', null)
          .orderBy('offer.name'),
      ).as('offers'),
    ])
    .executeTakeFirst()

export type FoundHub = NonNullable<Awaited<ReturnType<typeof findHub>>>

/** The same as those who look after it arrange it: who was asked, and what could be added. */
export const findArranged = (db: Db, actor: Actor, slug: string) =>
  withRooms(db, actor, slug)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('hub_seat')
          .innerJoin('association', 'association.id', 'hub_seat.association_id')
          .select(['hub_seat.id', 'association.id as associationId', 'name', 'answer'])
          .whereRef('hub_seat.hub_id', '=', 'hub.id')
          .where('association.status', '=', 'listed')
          .orderBy('asked_at'),
      ).as('asked'),
      jsonArrayFrom(
        eb
          .selectFrom('meeting_place')
          .innerJoin('area', 'area.id', 'area_id')
          .select(['meeting_place.id', 'meeting_place.name', 'area.name as area'])
          .where('page_taken_down_at', 'is', null)
          .where('meeting_place.id', 'not in', (one) =>
            one.selectFrom('hub_room').select('place_id').whereRef('hub_id', '=', 'hub.id'),
          )
          .orderBy('meeting_place.name')
          .limit(MOST_PLACES),
      ).as('places'),
    ])
    .executeTakeFirst()

export type ArrangedHub = NonNullable<Awaited<ReturnType<typeof findArranged>>>

/** A house that all can see, for its calendar. */
export const openHubAt = (db: Db, slug: string) =>
  db
    .selectFrom('hub')
    .select(['id', 'name'])
    .where('slug', '=', slug)
    .where('status', '=', 'open')
    .executeTakeFirst()

/** Every house that all can see, as one value in another statement. */
export const openHubs = sql<string | null>`
  select json_agg(json_build_object('slug', slug, 'name', name, 'summary', summary) order by name)
  from hub where status = 'open'`
