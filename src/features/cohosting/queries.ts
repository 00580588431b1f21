import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { rolesFor } from '#features/associations/index.ts'
import { ownedBy } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { askedOf } from './reach.ts'

const MOST = 20

/** An invitation of the actor's own, and everybody it was asked about: for its makers alone. */
export const findOwnInvitation = (db: Db, actor: Actor, id: string) =>
  db
    .selectFrom('invitation')
    .select((eb) => [
      ...(['invitation.id', 'title', 'status', 'over_at'] as const),
      jsonArrayFrom(
        eb
          .selectFrom('cohost')
          .innerJoin('association', 'association.id', 'cohost.association_id')
          .select(['cohost.id', 'association.id as associationId', 'name', 'answer'])
          .whereRef('invitation_id', '=', 'invitation.id')
          .orderBy('asked_at'),
      ).as('asked'),
    ])
    .where('invitation.id', '=', id)
    .where(ownedBy(actor))
    .executeTakeFirst()

export type OwnInvitation = NonNullable<Awaited<ReturnType<typeof findOwnInvitation>>>

/** Associations of the directory by a part of their name, but for those that host it or were asked. */
export const findByName = (db: Db, { words, invitationId }: Wanted) =>
  db
    .selectFrom('association')
    .innerJoin('area', 'area.id', 'association.area_id')
    .select(['association.id', 'association.name', 'area.name as area'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('association_member')
            .select('role')
            .whereRef('association_id', '=', 'association.id')
            .where('role', 'in', rolesFor('host-together')),
        )
        .as('hasHosts'),
    )
    .where('association.status', '=', 'listed')
    .where(sql<boolean>`strpos(lower(association.name), lower(${words})) > 0`)
    .where('association.id', 'not in', (eb) =>
      eb.selectFrom('cohost').select('association_id').where('invitation_id', '=', invitationId),
    )
    .where((eb) =>
      eb(
        'association.id',
        'is distinct from',
        eb.selectFrom('invitation').select('association_id').where('id', '=', invitationId),
      ),
    )
    .orderBy('association.name')
    .limit(MOST)
    .execute()

interface Wanted {
  words: string
  invitationId: string
}

export type Found = Awaited<ReturnType<typeof findByName>>[number]

/** What a person's associations are asked to host, and what they host with others: soonest first. */
export const listAsked = (db: Db, personId: string | null, now: Temporal.Instant) =>
  questions(db, personId)
    .where('invitation.status', '=', 'published')
    .where('invitation.over_at', '>', now)
    .where(({ eb, or }) => or([eb('answer', 'is', null), eb('answer', '=', 'yes')]))
    .orderBy('next_starts_at')
    .limit(100)
    .execute()

/** One of them, for the one whose letter it is. */
export const findAsked = (
  db: Db,
  { cohostId, personId, now }: { cohostId: string; personId: string; now: Temporal.Instant },
) =>
  questions(db, personId)
    .where('cohost.id', '=', cohostId)
    .where('invitation.status', '=', 'published')
    .where('invitation.over_at', '>', now)
    .executeTakeFirst()

const questions = (db: Db, personId: string | null) =>
  askedOf(db, personId)
    .leftJoin('person', 'person.id', 'cohost.asked_by')
    .select(['cohost.id', 'cohost.answer', 'association.name as association'])
    .select(['invitation.id as invitationId', 'title', 'invitation.summary', 'next_starts_at'])
    .select((eb) => [
      'person.first_name as person',
      eb
        .selectFrom('association as first')
        .select('first.name')
        .whereRef('first.id', '=', 'invitation.association_id')
        .where('first.status', '=', 'listed')
        .as('first'),
    ])

export type Question = Awaited<ReturnType<typeof listAsked>>[number]
