import { sql } from 'kysely'
import { onTheList } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type CardRow, cardColumns } from './cards.ts'

interface InArea {
  areaId: string
  until: Temporal.Instant
  most: number
  now: Temporal.Instant
}

/** Every date in one area from now until then, by time; an invitation may stand several times. */
export async function datesIn(db: Db, asked: InArea): Promise<CardRow[]> {
  const { areaId, until, most, now } = asked
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from listed
    join invitation i on i.id = listed.id
    join (select *, null::timestamptz as off_at from occurrence) as next
      on next.invitation_id = i.id
    where listed.area_id = ${areaId} and listed.next_starts_at < ${until} and ${onTheList(now)}
      and next.cancelled_at is null and next.over_at > ${now} and next.starts_at < ${until}
    order by next.starts_at, i.id limit ${most}`.execute(db)
  return rows
}
