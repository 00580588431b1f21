import type { ExpressionBuilder } from 'kysely'
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

/** Which invitations an actor may change: one's own, and those of one's association. */
export const ownedBy = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  eb.or([
    eb('invitation.host_id', '=', actor.id),
    eb.exists(
      eb
        .selectFrom('association_member')
        .select('association_member.person_id')
        .whereRef('association_member.association_id', '=', 'invitation.association_id')
        .where('association_member.person_id', '=', actor.id),
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
