import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { associationsVisibleTo } from '#features/associations/index.ts'
import { welcomePlanOf } from '#features/welcome-plans/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

export type ShownAssociation = NonNullable<Awaited<ReturnType<typeof findAssociation>>>

/** One association within the actor's reach, with all its page says of it, in one statement. */
export const findAssociation = (db: Db, actor: Actor, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('association')
    .innerJoin('area', 'area.id', 'association.area_id')
    .select(['association.id', 'association.name', 'kind', 'area_id', 'area.name as area'])
    .select(['summary', 'about', 'doings', 'interests', 'status', 'reason', 'archived_at'])
    .select(welcomePlanOf.as('plan'))
    .select((eb) => [
      eb
        .selectFrom('association_member')
        .select('role')
        .whereRef('association_id', '=', 'association.id')
        .where('person_id', '=', actor.id)
        .as('role'),
      eb
        .exists(
          eb
            .selectFrom('association_member')
            .select('role')
            .whereRef('association_id', '=', 'association.id'),
        )
        .as('hasPeople'),
      eb
        .exists(
          eb
            .selectFrom('association_claim')
            .select('id')
            .whereRef('association_id', '=', 'association.id')
            .where('person_id', '=', actor.id)
            .where('decided_at', 'is', null),
        )
        .as('asked'),
      jsonArrayFrom(
        eb
          .selectFrom('association_member')
          .innerJoin('person', 'person.id', 'person_id')
          .select(['first_name as name', 'meets_words as words'])
          .whereRef('association_id', '=', 'association.id')
          .where('meets', '=', true)
          .orderBy('since'),
      ).as('meeting'),
      jsonArrayFrom(
        eb
          .selectFrom('meeting_place')
          .select(['meeting_place.name', 'meeting_place.summary', 'traits'])
          .where('meeting_place.id', 'in', (one) =>
            one
              .selectFrom('invitation')
              .select('place_id')
              .whereRef('invitation.association_id', '=', 'association.id')
              .where('invitation.status', '=', 'published')
              .where('invitation.over_at', '>', now),
          )
          .orderBy('meeting_place.name'),
      ).as('places'),
    ])
    .where('association.id', '=', id)
    .where(associationsVisibleTo(actor))
    .executeTakeFirst()

/** What waits for a platform host, longest first: new associations, and those who ask for one. */
export const waitingAssociations = (db: Db) =>
  db
    .selectFrom('association')
    .innerJoin('area', 'area.id', 'association.area_id')
    .select(['association.id', 'association.name', 'kind', 'summary', 'cvr', 'area.name as area'])
    .select((eb) =>
      eb
        .selectFrom('association_member')
        .innerJoin('person', 'person.id', 'person_id')
        .select('first_name')
        .whereRef('association_id', '=', 'association.id')
        .orderBy('since')
        .limit(1)
        .as('person'),
    )
    .where('status', '=', 'waiting')
    .orderBy('association.created_at')
    .limit(100)
    .execute()

export const waitingClaims = (db: Db) =>
  db
    .selectFrom('association_claim')
    .innerJoin('association', 'association.id', 'association_id')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['association_claim.id', 'association.id as associationId', 'name', 'words'])
    .select('first_name as person')
    .where('decided_at', 'is', null)
    .orderBy('association_claim.created_at')
    .limit(100)
    .execute()
