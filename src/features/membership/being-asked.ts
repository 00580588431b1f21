import type { Db, Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { closedRefusal } from './reach.ts'

/** What somebody was asked, with who asks, while the link is good. */
export const findInvite = (db: Db | Tx, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('association_invite')
    .innerJoin('association', 'association.id', 'association_id')
    .innerJoin('person', 'person.id', 'invited_by')
    .select(['association_invite.id', 'association_id', 'role', 'first_name as person'])
    .select(['association.name', 'association.summary', 'association.status'])
    .where('association_invite.id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst()

/** The answer of the one who has the link. With a yes the actor is in; either way it is used. */
export async function answerInvite(work: Work, id: string, yes: boolean) {
  const { db, actor, now, record } = work
  const invite = found(await findInvite(db, id, now))
  const { association_id, role } = invite
  await db
    .selectFrom('association')
    .select('id')
    .where('id', '=', association_id)
    .forUpdate()
    .execute()
  const used = await db
    .deleteFrom('association_invite')
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  found(used)
  if (yes && actor.id !== null) {
    refuseIf(closedRefusal(invite))
    await db
      .insertInto('association_member')
      .values({ association_id, person_id: actor.id, since: now, role })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await record('association.person-answered', { associationId: association_id, yes })
  return association_id
}
