import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#platform/database/index.ts'
import { askedOf, keptBy, type Question } from './reach.ts'

/** The places somebody answers for, with what each is asked and what others do there. */
export const housesOf = (db: Db, personId: string | null, now: Temporal.Instant) =>
  keptBy(db, personId)
    .select(['meeting_place.id', 'meeting_place.name', 'asks_first as asksFirst'])
    .select(['keeper.name as keeper', 'own.role'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('invitation')
          .leftJoin('association as host', 'host.id', 'invitation.association_id')
          .leftJoin('person', 'person.id', 'invitation.host_id')
          .select(['invitation.id', 'title', 'next_starts_at as next'])
          .select(['host.name as host', 'first_name as person'])
          .whereRef('place_id', '=', 'meeting_place.id')
          .whereRef('association_id', 'is distinct from', 'meeting_place.keeper_id')
          .where('invitation.status', '=', 'published')
          .where('over_at', '>', now)
          .orderBy('next_starts_at')
          .limit(50),
      ).as('here'),
    )
    .orderBy('meeting_place.name')
    .execute()

export type House = Awaited<ReturnType<typeof housesOf>>[number]

/** What a person's places are asked and have not answered, and what got a no: soonest first. */
export const listAsked = (db: Db, personId: string | null, now: Temporal.Instant) =>
  questions(db, personId, now)
    .where((eb) =>
      eb.or([
        eb('answer', 'is', null),
        eb.and([eb('answer', '=', 'no'), eb('place_awaits', '=', 'host')]),
      ]),
    )
    .orderBy('next_starts_at')
    .limit(100)
    .execute()

/** One of them, for the one whose letter it is. */
export const findAsked = (
  db: Db,
  { invitationId, placeId, personId }: Question,
  now: Temporal.Instant,
) =>
  questions(db, personId, now)
    .where('invitation.id', '=', invitationId)
    .where('meeting_place.id', '=', placeId)
    .executeTakeFirst()

const questions = (db: Db, personId: string | null, now: Temporal.Instant) =>
  askedOf(db, personId)
    .leftJoin('association as host', (join) =>
      join.onRef('host.id', '=', 'invitation.association_id').on('host.status', '=', 'listed'),
    )
    .leftJoin('person', 'person.id', 'invitation.host_id')
    .select(['invitation.id as invitationId', 'title', 'invitation.summary', 'answer'])
    .select([
      'meeting_place.id as placeId',
      'meeting_place.name as place',
      'place_asked.place_text',
    ])
    .select(['host.name as host', 'first_name as person', 'next_starts_at as next'])
    .where('invitation.status', '=', 'published')
    .where('invitation.over_at', '>', now)

export type Asked = Awaited<ReturnType<typeof listAsked>>[number]
