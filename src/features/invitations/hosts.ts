import type { ExpressionBuilder } from 'kysely'
import { rolesFor } from '#features/associations/index.ts'
import type { Db, Tables, Tx } from '#platform/database/index.ts'

/** Those who host it together with the first: only who has said yes, in the order they did. */
export const cohostsOf = (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  eb
    .selectFrom('cohost')
    .innerJoin('association', 'association.id', 'cohost.association_id')
    .select(['association.id', 'association.name', 'association.summary'])
    .whereRef('cohost.invitation_id', '=', 'invitation.id')
    .whereRef('association.id', 'is distinct from', 'invitation.association_id')
    .where('cohost.answer', '=', 'yes')
    .where('association.status', '=', 'listed')
    .orderBy('cohost.answered_at')

/** The people who made it or, for an association, all who may change it. */
export const ownerIds = (db: Db | Tx, invitationId: string) =>
  db
    .selectFrom('invitation')
    .select('host_id as id')
    .where('invitation.id', '=', invitationId)
    .where('association_id', 'is', null)
    .union(
      db
        .selectFrom('invitation')
        .innerJoin('association_member as own', 'own.association_id', 'invitation.association_id')
        .select('own.person_id as id')
        .where('invitation.id', '=', invitationId)
        .where('own.role', 'in', rolesFor('post')),
    )

/** Everybody who hosts it: the same, and those of each association that said yes to do it too. */
export const hostIds = (db: Db | Tx, invitationId: string) =>
  ownerIds(db, invitationId).union(
    db
      .selectFrom('cohost')
      .innerJoin('association', 'association.id', 'cohost.association_id')
      .innerJoin('association_member as along', 'along.association_id', 'association.id')
      .select('along.person_id as id')
      .where('cohost.invitation_id', '=', invitationId)
      .where('cohost.answer', '=', 'yes')
      .where('association.status', '=', 'listed')
      .where('along.role', 'in', rolesFor('host-together')),
  )
