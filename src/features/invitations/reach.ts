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

/** Of which invitations an actor is a host: those one may change, and those one said yes to host with others. */
export const hostedBy = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  eb.or([ownedBy(actor)(eb), alongWith(actor, 'host-together')(eb)])

/** Of which invitations an actor may see who comes: the same, and those of the helpers. */
export const metBy = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  eb.or([ownOr(actor, 'see-who-comes')(eb), alongWith(actor, 'see-who-comes')(eb)])

/** An association of the actor's has said yes to host it together with those who made it. */
const alongWith =
  (actor: Actor, action: MemberAction) => (eb: ExpressionBuilder<Tables, 'invitation'>) =>
    eb.exists(
      eb
        .selectFrom('cohost')
        .innerJoin('association', 'association.id', 'cohost.association_id')
        .innerJoin('association_member as along', 'along.association_id', 'association.id')
        .select('cohost.id')
        .whereRef('cohost.invitation_id', '=', 'invitation.id')
        .where('cohost.answer', '=', 'yes')
        .where('association.status', '=', 'listed')
        .where('along.person_id', '=', actor.id)
        .where('along.role', 'in', rolesFor(action)),
    )

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
export const lockOwn = (work: Work, id: string) => lockWithin(work, id, ownedBy)

/** The same of an invitation the actor hosts, alone or together with others. */
export const lockHosted = (work: Work, id: string) => lockWithin(work, id, hostedBy)

const lockWithin = ({ db, actor }: Work, id: string, reach: typeof ownedBy) =>
  db
    .selectFrom('invitation')
    .selectAll()
    .where('id', '=', id)
    .where(reach(actor))
    .forUpdate()
    .executeTakeFirst()

/** Any invitation, locked, so that two people cannot take the last place. */
export const lockInvitation = ({ db }: Work, id: string) =>
  db.selectFrom('invitation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
