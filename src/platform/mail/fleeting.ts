import { sql } from 'kysely'
import type { Tx } from '../database/index.ts'
import type { Outside } from '../jobs/index.ts'

interface Forgotten {
  /** Where the forgotten were written to: an address, a number, or where a browser is told. */
  to?: readonly string[]
  /** Ids of the forgotten: nothing that tells others about them is kept or sent. */
  about?: readonly string[]
  /** Ids of what they made. What waits to leave about it still does, and is not kept. */
  mentioning?: readonly string[]
}

/** Takes all that was written to somebody or tells about them out of the outbox. */
export async function forgetMessages(
  db: Tx,
  { to = [], about = [], mentioning = [] }: Forgotten,
): Promise<void> {
  await sql`
    delete from message
    where about && ${about}::text[] or recipient = any(${to})
      or channel = 'push' and exists (
        select from unnest(${to}::text[]) as place where position(place in recipient) > 0)`.execute(
    db,
  )
  await sql`
    update message set fleeting = true
    where about && ${mentioning}::text[] or exists (
      select from unnest(${mentioning}::text[]) as id
      where position(id in concat(body, ' ', html, ' ', calendar, ' ', link)) > 0)`.execute(db)
  await leftAlready(db)
}

/** Nothing is kept of a message about what is forgotten, once it has left or was given up. */
export async function dropFleeting({ db }: Outside): Promise<void> {
  await leftAlready(db)
}

const leftAlready = (db: Tx | Outside['db']) =>
  db
    .deleteFrom('message')
    .where('fleeting', '=', true)
    .where((eb) => eb.or([eb('sent_at', 'is not', null), eb('failed_at', 'is not', null)]))
    .execute()
