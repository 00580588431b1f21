import { associationsWhere, rolesFor } from '#features/associations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import type { Actor } from '#platform/work.ts'

/** A place and who looks after it. */
export const findKept = (db: Db, id: string) =>
  db
    .selectFrom('meeting_place')
    .select(['id', 'name', 'keeper_id', 'asks_first'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Those that could look after a place: somebody answers for them. */
export const possibleKeepers = (db: Db) =>
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
          .whereRef('association_id', '=', 'association.id')
          .where('role', 'in', rolesFor('answer-for-place')),
      ),
    )
    .orderBy('association.name')
    .execute()

/** The actor's own associations that could say a place is theirs, and which of them have. */
export const ownKeepers = (db: Db, actor: Actor, placeId: string) =>
  db
    .selectFrom('association')
    .select(['association.id', 'association.name'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('keeper_claim')
            .select('keeper_claim.id')
            .whereRef('association_id', '=', 'association.id')
            .where('place_id', '=', placeId)
            .where('decided_at', 'is', null),
        )
        .as('asked'),
    )
    .where('status', '=', 'listed')
    .where(associationsWhere(actor, 'keep-place'))
    .orderBy('name')
    .execute()

export type OwnKeeper = Awaited<ReturnType<typeof ownKeepers>>[number]

/** What waits for a platform host, longest first, and what was answered a moment ago. */
export const waitingClaims = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('keeper_claim')
    .innerJoin('meeting_place', 'meeting_place.id', 'place_id')
    .innerJoin('association', 'association.id', 'association_id')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['keeper_claim.id', 'place_id as placeId', 'meeting_place.name as place'])
    .select(['association.name as association', 'first_name as person', 'words', 'approved'])
    .select('keeper_claim.asks_first as asksFirst')
    .where((eb) =>
      eb.or([
        eb('keeper_claim.decided_at', 'is', null),
        eb('keeper_claim.decided_at', '>=', now.subtract({ minutes: MINUTES_TO_UNDO })),
      ]),
    )
    .orderBy('keeper_claim.created_at')
    .limit(100)
    .execute()

export type WaitingClaim = Awaited<ReturnType<typeof waitingClaims>>[number]
