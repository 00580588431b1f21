import { sql } from 'kysely'
import { onTheList } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type CardRow, cardColumns } from './cards.ts'

interface InArea {
  /** Null for every area. */
  areaId: string | null
  /** Those at one of these meeting places; without it, wherever they are. */
  placeIds?: readonly string[]
  /** Those about one of these; without any, all of them. */
  interests?: readonly string[]
  /** Those that begin from then on; without it, those that are not over. */
  from?: Temporal.Instant
  until: Temporal.Instant
  most: number
  now: Temporal.Instant
}

/** Every date in an area from now until then, by time; an invitation may stand several times. */
export async function datesIn(db: Db, asked: InArea): Promise<CardRow[]> {
  const { areaId, placeIds, interests = [], from, until, most, now } = asked
  const labels = interests.map((interest) => `interest:${interest}`)
  const wanted = [
    ...(areaId === null ? [] : [sql`listed.area_id = ${areaId}`]),
    ...(placeIds === undefined ? [] : [sql`i.place_id = any(${placeIds}::text[])`]),
    ...(labels.length === 0 ? [] : [sql`listed.labels && ${labels}::text[]`]),
    ...(from === undefined ? [] : [sql`next.starts_at >= ${from}`]),
    onTheList(now),
  ]
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from listed
    join invitation i on i.id = listed.id
    join (select *, null::timestamptz as off_at from occurrence) as next
      on next.invitation_id = i.id
    where ${sql.join(wanted, sql` and `)} and listed.next_starts_at < ${until}
      and next.cancelled_at is null and next.over_at > ${now} and next.starts_at < ${until}
    order by next.starts_at, i.id limit ${most}`.execute(db)
  return rows
}
