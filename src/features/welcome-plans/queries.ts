import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { associationsWhere, ownRole } from '#features/associations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { welcomePlanOf } from './plan.ts'

export type Welcome = NonNullable<Awaited<ReturnType<typeof findWelcome>>>

/** How one of the actor's associations receives somebody new, in one statement. */
export const findWelcome = (db: Db, actor: Actor, id: string) =>
  db
    .selectFrom('association')
    .select(['association.id', 'name', 'status', welcomePlanOf.as('plan')])
    .select((eb) => [
      ownRole(actor)(eb).as('role'),
      jsonArrayFrom(
        eb
          .selectFrom('welcome_course')
          .select('course')
          .whereRef('association_id', '=', 'association.id'),
      ).as('done'),
      jsonObjectFrom(
        eb
          .selectFrom('welcome_help')
          .select(['words', 'asked_at', 'answered_at', 'answer'])
          .whereRef('association_id', '=', 'association.id')
          .orderBy('asked_at', 'desc')
          .limit(1),
      ).as('help'),
    ])
    .where('association.id', '=', id)
    .where(associationsWhere(actor, 'leave'))
    .executeTakeFirst()

const MOST = 100

/** Those who have asked for help and not been answered, longest first, with whom to reach. */
export const openHelp = (db: Db) =>
  db
    .selectFrom('welcome_help')
    .innerJoin('association', 'association.id', 'association_id')
    .leftJoin('person', 'person.id', 'asked_by')
    .select(['welcome_help.id', 'association_id as associationId', 'name', 'words', 'asked_at'])
    .select((eb) => [
      'first_name as person',
      'asked_by as personId',
      eb
        .selectFrom('reach')
        .select('address')
        .whereRef('reach.person_id', '=', 'asked_by')
        .orderBy('channel')
        .limit(1)
        .as('address'),
    ])
    .where('answered_at', 'is', null)
    .orderBy('asked_at')
    .limit(MOST)
    .execute()

export type OpenHelp = Awaited<ReturnType<typeof openHelp>>[number]
