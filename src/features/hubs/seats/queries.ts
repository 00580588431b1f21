import { rolesFor } from '#features/associations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { seatsOf } from './reach.ts'

const MOST = 2000

/** Those that can be asked to sit there: somebody answers for them, and they were not asked. */
export const possibleSeats = (db: Db, slug: string) =>
  db
    .selectFrom('association')
    .innerJoin('area', 'area.id', 'association.area_id')
    .select(['association.id', 'association.name', 'area.name as area'])
    .where('association.status', '=', 'listed')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('association_member')
          .select('person_id')
          .whereRef('association_member.association_id', '=', 'association.id')
          .where('role', 'in', rolesFor('sit-in-house')),
      ),
    )
    .where('association.id', 'not in', (eb) =>
      eb
        .selectFrom('hub_seat')
        .innerJoin('hub', 'hub.id', 'hub_id')
        .select('association_id')
        .where('slug', '=', slug),
    )
    .orderBy('association.name')
    .limit(MOST)
    .execute()

export type PossibleSeat = Awaited<ReturnType<typeof possibleSeats>>[number]

/** Where the actor's associations sit, and where they are asked to. */
export const listSeats = (db: Db, actor: Actor) =>
  seatsOf(db, actor)
    .select(['hub_seat.id', 'association.name as association', 'answer'])
    .select(['hub.name as house', 'hub.summary', 'hub.slug', 'hub.status'])
    .where((eb) => eb.or([eb('answer', 'is', null), eb('answer', '=', 'yes')]))
    .orderBy('asked_at')
    .execute()

export type OwnSeat = Awaited<ReturnType<typeof listSeats>>[number]
