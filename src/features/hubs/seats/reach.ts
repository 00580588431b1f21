import { associationsWhere } from '#features/associations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Actor, Work } from '#platform/work.ts'

/** What the associations that the actor owns were asked, and what they said. */
export const seatsOf = (db: Db | Tx, actor: Actor) =>
  db
    .selectFrom('hub_seat')
    .innerJoin('association', 'association.id', 'hub_seat.association_id')
    .innerJoin('hub', 'hub.id', 'hub_seat.hub_id')
    .where('association.status', '=', 'listed')
    .where('hub.status', '!=', 'closed')
    .where(associationsWhere(actor, 'sit-in-house'))

/** One of them, locked; undefined outside the actor's reach. */
export const lockSeat = ({ db, actor }: Work, seatId: string) =>
  seatsOf(db, actor)
    .selectAll('hub_seat')
    .where('hub_seat.id', '=', seatId)
    .forUpdate('hub_seat')
    .executeTakeFirst()
