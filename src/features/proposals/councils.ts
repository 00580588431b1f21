import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { proposing } from './kinds.ts'
import { type Reader, seatOf } from './reach.ts'

/** The councils that somebody sits in and can write proposals for, under the names they have. */
export async function councilsOf(db: Db, reader: Reader): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, (select name from body_name where body_name.body_id = body.id
        and from_on <= ${reader.today} order by from_on desc limit 1) as name
    from body where kind = any(${[...proposing]}) and ${seatOf(reader, 'body.id')} is not null
    order by made_at, id`.execute(db)
  return rows
}
