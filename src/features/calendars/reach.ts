import { rolesFor } from '#features/associations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Actor, Work } from '#platform/work.ts'

/** The calendars of the actor's own associations. Every read starts here. */
export const ownCalendars = (db: Db | Tx, actor: Actor) =>
  db
    .selectFrom('calendar')
    .innerJoin('association', 'association.id', 'calendar.association_id')
    .innerJoin('association_member', (join) =>
      join
        .onRef('association_member.association_id', '=', 'calendar.association_id')
        .on('association_member.person_id', '=', actor.id)
        .on('association_member.role', 'in', rolesFor('post')),
    )
    .where('association.status', '=', 'listed')

/** One of them, locked for the rest of the work. Throws NotFound outside the actor's reach. */
export async function lockCalendar({ db, actor }: Work, id: string) {
  const calendar = await ownCalendars(db, actor)
    .selectAll('calendar')
    .where('calendar.id', '=', id)
    .forUpdate('calendar')
    .executeTakeFirst()
  return found(calendar)
}
