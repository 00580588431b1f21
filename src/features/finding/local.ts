import { sql } from 'kysely'
import { onTheList } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type CardRow, cardColumns, cardTables } from './cards.ts'

interface AtPlace {
  placeId: string
  count: number
  now: Temporal.Instant
}

/** What comes first at one meeting place, each invitation once. */
export async function comingAt(db: Db, { placeId, count, now }: AtPlace): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from (
      select i.id from listed i join invitation on invitation.id = i.id
      where invitation.place_id = ${placeId} and ${onTheList(now)}
      order by i.next_starts_at, i.id limit ${count}
    ) as picked ${cardTables(now, [])}
    order by next.starts_at, i.id`.execute(db)
  return rows
}

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
    join occurrence next on next.invitation_id = i.id
    where listed.area_id = ${areaId} and listed.next_starts_at < ${until} and ${onTheList(now)}
      and next.cancelled_at is null and next.over_at > ${now} and next.starts_at < ${until}
    order by next.starts_at, i.id limit ${most}`.execute(db)
  return rows
}
