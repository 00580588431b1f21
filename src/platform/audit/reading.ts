import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Hashed } from './chain.ts'

/** Days are counted in UTC: each has 24 hours, whatever is decided about clocks later. */
export const dayOf = (at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO('UTC').toPlainDate()

const begins = (day: Temporal.PlainDate) => day.toZonedDateTime('UTC').toInstant()

/** The events of a day, in the order of the chain. */
export async function eventsOn(db: Db, day: Temporal.PlainDate): Promise<Hashed[]> {
  const { rows } = await sql<Hashed>`
    select ${asHashed} from event
    where at >= ${begins(day)} and at < ${begins(day.add({ days: 1 }))}
    order by at, id`.execute(db)
  return rows
}

export interface Linked extends Omit<Hashed, 'id'> {
  /** Null where the event is gone. */
  id: string | null
  event_id: string | null
  place: number | null
  hash: Buffer | null
}

/** The links of a day with their events, in order; then the events of the day without a link. */
export async function linkedOn(db: Db, day: Temporal.PlainDate): Promise<Linked[]> {
  const { rows } = await sql<Linked>`
    select event_id, place, hash, ${asHashed}
    from (select * from event_link where day = ${day}) as link
    full join (
      select * from event
      where at >= ${begins(day)} and at < ${begins(day.add({ days: 1 }))}
        or id in (select event_id from event_link where day = ${day})) as event
      on event.id = event_id
    order by place nulls last, at, id`.execute(db)
  return rows
}

const asHashed = sql.raw(`id, name, actor_id, about::text as about,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as at`)
