import { sql } from 'kysely'
import { hostedBy } from '#features/invitations/index.ts'
import { openToHost } from '#features/joining/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { shownFrom } from './reach.ts'

export type Listed = Awaited<ReturnType<typeof conversationsOf>>[number]
export type Handed = Awaited<ReturnType<typeof handedOver>>[number]

/** The host's own invitation; undefined outside the actor's reach. */
export const findHosted = (db: Db, actor: Actor, id: string) =>
  db
    .selectFrom('invitation')
    .select(['id', 'title'])
    .where('id', '=', id)
    .where(hostedBy(actor))
    .executeTakeFirst()

/** Everybody who comes or asks, those who wait for an answer first, with what was said last. */
export const conversationsOf = (
  db: Db,
  invitationId: string,
  { now, readerId }: { now: Temporal.Instant; readerId: string | null },
) =>
  db
    .selectFrom('joining')
    .leftJoin('conversation', 'conversation.joining_id', 'joining.id')
    .leftJoin('occurrence', 'occurrence.id', 'joining.occurrence_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('conversation_message')
          .select(['body', 'at'])
          .whereRef('conversation_message.joining_id', '=', 'joining.id')
          .where('removed_at', 'is', null)
          .orderBy('number', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['joining.id', 'joining.first_name', 'joining.way', 'joining.question'])
    .select(['conversation.waiting_since', 'conversation.closed_by', 'last.body', 'last.at'])
    .select(
      sql<boolean>`joining.way in ('coming', 'coming-with') and conversation.closed_by is null
        and (occurrence.id is null
          or occurrence.over_at > ${now} and occurrence.cancelled_at is null)`.as('hears_all'),
    )
    .where('joining.invitation_id', '=', invitationId)
    .where('joining.confirmed_at', 'is not', null)
    .where('joining.cancelled_at', 'is', null)
    .where(openToHost(readerId))
    // Nobody who waits for a place is named to the host, unless they have written.
    .where((eb) =>
      eb.or([eb('joining.way', 'not in', ['calling', 'waiting']), eb('last.body', 'is not', null)]),
    )
    .orderBy(sql`conversation.waiting_since nulls last`)
    .orderBy('joining.confirmed_at')
    .execute()

/** What the bridge-builders look after: the longest wait first, and what was done within a day. */
export const handedOver = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('conversation')
    .innerJoin('joining', 'joining.id', 'conversation.joining_id')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .leftJoin('person', 'person.id', 'conversation.done_by')
    .select([
      'joining.id',
      'joining.first_name',
      'joining.person_id',
      'joining.address',
      'invitation.title',
      'person.first_name as done_by',
    ])
    .select([
      'conversation.waiting_since',
      'handed_at',
      'handed_for',
      'reported_at',
      'reported_by',
      'done_at',
    ])
    .where((eb) => eb.or([eb('handed_at', 'is not', null), eb('reported_at', 'is not', null)]))
    .where((eb) => eb.or([eb('done_at', 'is', null), eb('done_at', '>', shownFrom(now))]))
    .orderBy(sql`coalesce(handed_at, reported_at)`)
    .orderBy('joining.id')
    .execute()
