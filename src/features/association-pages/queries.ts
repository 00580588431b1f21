import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { associationsVisibleTo, ownRole } from '#features/associations/index.ts'
import { welcomePlanOf } from '#features/welcome-plans/index.ts'
import type { Db } from '#platform/database/index.ts'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import type { Actor } from '#platform/work.ts'
import { partnersOf } from './partners.ts'

export type ShownAssociation = NonNullable<Awaited<ReturnType<typeof findAssociation>>>

/** One association within the actor's reach, with all its page says of it, in one statement. */
export const findAssociation = (db: Db, actor: Actor, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('association')
    .innerJoin('area', 'area.id', 'association.area_id')
    .select(['association.id', 'association.name', 'kind', 'area_id', 'area.name as area'])
    .select([
      'summary',
      'about',
      'doings',
      'interests',
      'status',
      'reason',
      'archived_at',
      'removed_at',
    ])
    .select(welcomePlanOf.as('plan'))
    .select((eb) => [
      ownRole(actor)(eb).as('role'),
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
      jsonArrayFrom(partnersOf(eb)).as('partners'),
      jsonArrayFrom(
        eb
          .selectFrom('hub_seat')
          .innerJoin('hub', 'hub.id', 'hub_seat.hub_id')
          .select(['slug', 'hub.name', 'hub.summary'])
          .whereRef('hub_seat.association_id', '=', 'association.id')
          .where('answer', '=', 'yes')
          .where('hub.status', '=', 'open')
          .orderBy('hub.name'),
      ).as('hubs'),
    ])
    .where('association.id', '=', id)
    .where(associationsVisibleTo(actor))
    .executeTakeFirst()

/** What waits for a platform host, longest first, and what was answered a moment ago. */
export const waitingAssociations = (db: Db, now: Temporal.Instant) =>
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
    .select('status')
    .where(({ eb, or, and }) =>
      or([
        eb('status', '=', 'waiting'),
        and([eb('decided_at', '>=', undoableFrom(now)), eb('status', 'in', ['listed', 'refused'])]),
      ]),
    )
    .orderBy('association.created_at')
    .limit(100)
    .execute()

/** The same of those who ask for one. */
export const waitingClaims = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('association_claim')
    .innerJoin('association', 'association.id', 'association_id')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['association_claim.id', 'association.id as associationId', 'name', 'words'])
    .select('first_name as person')
    .select('approved')
    .where(({ eb, or }) =>
      or([
        eb('association_claim.decided_at', 'is', null),
        eb('association_claim.decided_at', '>=', undoableFrom(now)),
      ]),
    )
    .orderBy('association_claim.created_at')
    .limit(100)
    .execute()

const undoableFrom = (now: Temporal.Instant) => now.subtract({ minutes: MINUTES_TO_UNDO })

export type WaitingAssociation = Awaited<ReturnType<typeof waitingAssociations>>[number]
export type WaitingClaim = Awaited<ReturnType<typeof waitingClaims>>[number]
