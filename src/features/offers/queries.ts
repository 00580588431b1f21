import type { ExpressionBuilder } from 'kysely'
import type { Db, Tables } from '#platform/database/index.ts'

export type Offer = NonNullable<Awaited<ReturnType<typeof findOffer>>>

const withPlace = (db: Db) =>
  db
    .selectFrom('offer')
    .leftJoin('area', 'area.id', 'offer.area_id')
    .leftJoin('meeting_place', 'meeting_place.id', 'offer.place_id')
    .selectAll('offer')
    .select(['area.name as area', 'meeting_place.name as place'])

/** Every offer by name, with where it is; those that were taken down only for who may put them back. */
export const allOffers = (db: Db, mayWrite: boolean) =>
  withPlace(db).where(within(mayWrite)).orderBy('offer.name').execute()

const within = (mayWrite: boolean) => (eb: ExpressionBuilder<Tables, 'offer'>) =>
  mayWrite ? eb('offer.removed_at', 'is', null) : eb('taken_down_at', 'is', null)

/** Those for the people of one area, its own first, to be asked for as a part of another statement. */
export const offersForQuery = (db: Db, areaId: string) =>
  db
    .selectFrom('offer')
    .leftJoin('meeting_place', 'meeting_place.id', 'offer.place_id')
    .select(['offer.id', 'offer.name', 'offer.summary'])
    .select((eb) => eb('offer.area_id', 'is', null).and('place_id', 'is', null).as('everywhere'))
    .where('taken_down_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('offer.area_id', '=', areaId),
        eb('meeting_place.area_id', '=', areaId),
        eb('offer.area_id', 'is', null).and('place_id', 'is', null),
      ]),
    )
    .orderBy('everywhere')
    .orderBy('offer.name')

/** One of them, within the same reach; undefined when there is none. */
export const findOffer = (db: Db, id: string, mayWrite: boolean) =>
  withPlace(db).where('offer.id', '=', id).where(within(mayWrite)).executeTakeFirst()
