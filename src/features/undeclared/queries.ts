import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { childTraits, yearOf } from '#features/declarations/index.ts'
import { visibleTo } from '#features/invitations/index.ts'
import type { Db, Tables, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

const MOST = 100

/** An organisation that has not said this year that it has certificates. Groups and the municipality need not. */
const undeclared = (now: Temporal.Instant) => (eb: ExpressionBuilder<Tables, 'association'>) =>
  eb.and([
    eb('association.kind', 'not in', ['group', 'municipality']),
    eb.not(
      eb.exists(
        eb
          .selectFrom('child_declaration')
          .select('year')
          .whereRef('child_declaration.association_id', '=', 'association.id')
          .where('child_declaration.year', '=', yearOf(now)),
      ),
    ),
  ])

interface When {
  now: Temporal.Instant
  childAge: number
}

/** What everybody can find, is not over, and is for children. */
const forChildren =
  ({ now, childAge }: When) =>
  (eb: ExpressionBuilder<Tables, 'invitation'>) =>
    eb.and([
      eb('invitation.status', '=', 'published'),
      eb('invitation.over_at', '>', now),
      sql<boolean>`invitation.traits && ${sql.val(childTraits(childAge))}::text[]`,
    ])

/** Associations that invite children without having declared it, with what they invite to. */
export const undeclaredAssociations = (db: Db, actor: Actor, when: When) =>
  db
    .selectFrom('association')
    .select(['association.id', 'association.name'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('invitation')
          .select(['invitation.id', 'invitation.title'])
          .whereRef('invitation.association_id', '=', 'association.id')
          .where(visibleTo(actor))
          .where(forChildren(when))
          .orderBy('invitation.title')
          .limit(MOST),
      ).as('invitations'),
    )
    .where(undeclared(when.now))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('invitation')
          .select('invitation.id')
          .whereRef('invitation.association_id', '=', 'association.id')
          .where(forChildren(when)),
      ),
    )
    .orderBy('association.name')
    .limit(MOST)
    .execute()

export type UndeclaredAssociation = Awaited<ReturnType<typeof undeclaredAssociations>>[number]

/** One of those invitations, with who invites. */
export const undeclaredInvitation = (db: Db | Tx, actor: Actor, id: string, when: When) =>
  db
    .selectFrom('invitation')
    .innerJoin('association', 'association.id', 'invitation.association_id')
    .select(['invitation.id', 'invitation.title', 'association.name'])
    .where('invitation.id', '=', id)
    .where(visibleTo(actor))
    .where(forChildren(when))
    .where(undeclared(when.now))
    .executeTakeFirst()

/** Those to be asked this year: they invite children, or said it last year, and were not asked yet. */
export const toBeReminded = (db: Db, when: When) =>
  db
    .selectFrom('association')
    .select('association.id')
    .where('association.status', '=', 'listed')
    .where(undeclared(when.now))
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('child_declaration')
            .select('year')
            .whereRef('child_declaration.association_id', '=', 'association.id')
            .where('child_declaration.year', '=', yearOf(when.now) - 1),
        ),
        eb.exists(
          eb
            .selectFrom('invitation')
            .select('invitation.id')
            .whereRef('invitation.association_id', '=', 'association.id')
            .where(forChildren(when)),
        ),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('declaration_reminded')
            .select('year')
            .whereRef('declaration_reminded.association_id', '=', 'association.id')
            .where('declaration_reminded.year', '=', yearOf(when.now)),
        ),
      ),
    )
    .orderBy('association.id')
    .execute()
