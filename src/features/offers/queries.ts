import type { Db } from '#platform/database/index.ts'

export type Offer = NonNullable<Awaited<ReturnType<typeof findOffer>>>

const withPlace = (db: Db) =>
  db
    .selectFrom('offer')
    .leftJoin('area', 'area.id', 'offer.area_id')
    .leftJoin('meeting_place', 'meeting_place.id', 'offer.place_id')
    .selectAll('offer')
    .select(['area.name as area', 'meeting_place.name as place'])

/** Every offer by name, with where it is. */
export const allOffers = (db: Db) => withPlace(db).orderBy('offer.name').execute()

/** One of them; undefined when there is none. */
export const findOffer = (db: Db, id: string) =>
  withPlace(db).where('offer.id', '=', id).executeTakeFirst()
