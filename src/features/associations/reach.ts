import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '#platform/database/index.ts'
import type { Actor, Work } from '#platform/work.ts'
import { type MemberAction, rolesFor } from './roles.ts'

/** The associations in which the actor may do this. */
export const associationsWhere =
  (actor: Actor, action: MemberAction) => (eb: ExpressionBuilder<Tables, 'association'>) =>
    eb.exists(
      eb
        .selectFrom('association_member')
        .select('association_member.person_id')
        .whereRef('association_member.association_id', '=', 'association.id')
        .where('association_member.person_id', '=', actor.id)
        .where('association_member.role', 'in', rolesFor(action)),
    )

/** Which associations an actor may see: listed ones are everybody's, the rest their people's. */
export const associationsVisibleTo =
  (actor: Actor) => (eb: ExpressionBuilder<Tables, 'association'>) => {
    const open = eb('association.status', '=', 'listed')
    if (actor.roles.includes('platform-host')) return eb.val(true)
    return actor.id === null ? open : eb.or([open, associationsWhere(actor, 'leave')(eb)])
  }

/** An association the actor may do this to, locked for the work; undefined outside one's reach. */
export const lockAssociation = ({ db, actor }: Work, id: string, action: MemberAction) =>
  db
    .selectFrom('association')
    .selectAll()
    .where('association.id', '=', id)
    .where(associationsWhere(actor, action))
    .forUpdate()
    .executeTakeFirst()

/** What the actor is in the association of the query; null where nothing. */
export const ownRole = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'association'>) =>
  eb
    .selectFrom('association_member')
    .select('association_member.role')
    .whereRef('association_member.association_id', '=', 'association.id')
    .where('association_member.person_id', '=', actor.id)
