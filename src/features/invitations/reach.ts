import type { ExpressionBuilder } from 'kysely'
import { type MemberAction, rolesFor } from '#features/associations/index.ts'
import type { Tables } from '#platform/database/index.ts'
import type { Actor, Work } from '#platform/work.ts'

/**
 * Which invitations an actor may see: published and cancelled ones are everybody's; the rest
 * only its host's, the association's members' and the platform hosts'. Every read starts here.
 */
export const visibleTo = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'invitation'>) => {
  const open = eb('invitation.status', 'in', ['published', 'cancelled'])
  if (actor.roles.includes('platform-host')) return eb.val(true)
  return actor.id === null ? open : eb.or([open, ownedBy(actor)(eb)])
}

/** Which invitations an actor may change: one's own, and those of an association one posts for. */
export const ownedBy = (actor: Actor) => ownOr(actor, 'change-invitations')

/** Of which invitations an actor may see who comes: the same, and those of the helpers. */
export const metBy = (actor: Actor) => ownOr(actor, 'see-who-comes')

/** What was posted for an association is the association's: who has left it owns it no more. */
const ownOr =
  (actor: Actor, action: MemberAction) => (eb: ExpressionBuilder<Tables, 'invitation'>) =>
    eb.or([
      eb.and([
        eb('invitation.host_id', '=', actor.id),
        eb('invitation.association_id', 'is', null),
      ]),
      eb.exists(
        eb
          .selectFrom('association_member')
          .select('association_member.person_id')
          .whereRef('association_member.association_id', '=', 'invitation.association_id')
          .where('association_member.person_id', '=', actor.id)
          .where('association_member.role', 'in', rolesFor(action)),
      ),
    ])

/** The actor's own invitation, locked for the rest of the work; undefined outside one's reach. */
export const lockOwn = ({ db, actor }: Work, id: string) =>
  db
    .selectFrom('invitation')
    .selectAll()
    .where('id', '=', id)
    .where(ownedBy(actor))
    .forUpdate()
    .executeTakeFirst()

/** Any invitation, locked, so that two people cannot take the last place. */
export const lockInvitation = ({ db }: Work, id: string) =>
  db.selectFrom('invitation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
