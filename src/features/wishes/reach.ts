import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '#platform/database/index.ts'
import type { Actor, Work } from '#platform/work.ts'

/** A wish goes away by itself after this many days. */
export const DAYS_SHOWN = 180

export const goesAwayAt = (created: Temporal.Instant) => created.add({ hours: 24 * DAYS_SHOWN })

/** Which wishes an actor may see: those somebody has looked over; platform hosts see them all. */
export const visibleTo =
  (actor: Actor, now: Temporal.Instant) => (eb: ExpressionBuilder<Tables, 'wish'>) =>
    actor.roles.includes('platform-host')
      ? eb.val(true)
      : eb.and([
          eb('wish.status', '=', 'shown'),
          eb('wish.created_at', '>', now.subtract({ hours: 24 * DAYS_SHOWN })),
        ])

/** A wish that everybody may see, locked for the rest of the work. */
export const lockShown = ({ db, now }: Work, id: string) =>
  db
    .selectFrom('wish')
    .selectAll()
    .where('id', '=', id)
    .where('status', '=', 'shown')
    .where('created_at', '>', now.subtract({ hours: 24 * DAYS_SHOWN }))
    .forUpdate()
    .executeTakeFirst()
