import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

/** How many have said yes to what is still to come or wait for it, by mail and by telephone. */
export async function joinedCount(db: Db, invitationId: string) {
  const count = (channel: string) => sql<number>`count(*) filter (where channel = ${channel})::int`
  return db
    .selectFrom('joining')
    .select([count('email').as('byMail'), count('phone').as('byPhone')])
    .select(count('account').as('byHand'))
    .where('invitation_id', '=', invitationId)
    .where('confirmed_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow()
}
