import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { associationsWhere, rolesFor } from '#features/associations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

export type Membership = NonNullable<Awaited<ReturnType<typeof findMembership>>>

/** The actor's own association with its people; undefined for everybody else. */
export const findMembership = (db: Db, actor: Actor, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('association')
    .innerJoin('association_member as own', (join) =>
      join.onRef('own.association_id', '=', 'association.id').on('own.person_id', '=', actor.id),
    )
    .select(['association.id', 'name', 'status', 'own.role', 'own.meets', 'own.meets_words'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('association_member')
          .innerJoin('person', 'person.id', 'person_id')
          .select(['person.id', 'first_name as name', 'association_member.role'])
          .whereRef('association_id', '=', 'association.id')
          .orderBy('since')
          .orderBy('person.id'),
      ).as('people'),
      jsonArrayFrom(
        eb
          .selectFrom('association_invite')
          .select(['association_invite.id', 'address', 'association_invite.role'])
          .whereRef('association_id', '=', 'association.id')
          .where('expires_at', '>', now)
          .where('own.role', 'in', rolesFor('invite-people'))
          .orderBy('created_at'),
      ).as('invites'),
    ])
    .where('association.id', '=', id)
    .where(associationsWhere(actor, 'leave'))
    .executeTakeFirst()
