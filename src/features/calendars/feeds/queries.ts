import { type RawBuilder, sql } from 'kysely'
import type { Happening, InvitationRow } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'

/** As many as a calendar program still takes well. */
const MOST_DATES = 1000
const MOST_NEWS = 50

export type FedInvitation = Happening['invitation'] &
  Pick<InvitationRow, 'published_at' | 'next_starts_at' | 'place_text' | 'place_awaits'> & {
    area: string
    place: string | null
    /** Dates called off, as JSON writes them. */
    cancelled: string[]
    /** Dates at another time or place than the series has them. */
    moved: { plannedAt: string; startsAt: string; endsAt: string | null; place: string }[]
  }

const columns = sql`
  i.id, i.title, i.summary, i.welcome, i.traits, i.series, i.all_day, i.status, i.sequence, i.changed_at,
  i.published_at, i.next_starts_at, i.place_text, i.place_awaits,
  area.name as area, meeting_place.name as place,
  coalesce((select json_agg(coalesce(planned_at, starts_at)) from occurrence
    where invitation_id = i.id and cancelled_at is not null and not gone), '[]') as cancelled,
  coalesce((select json_agg(json_build_object('plannedAt', planned_at, 'startsAt', starts_at,
      'endsAt', ends_at, 'place', place_words)) from occurrence
    where invitation_id = i.id and cancelled_at is null and planned_at is not null), '[]') as moved`

const tables = sql`
  join area on area.id = i.area_id left join meeting_place on meeting_place.id = i.place_id`

/** What fits, the soonest first. */
export async function comingInvitations(db: Db, fits: RawBuilder<unknown>) {
  const { rows } = await sql<FedInvitation>`
    select ${columns} from (
      select * from invitation i where ${fits}
      order by i.next_starts_at, i.id limit ${MOST_DATES}
    ) i ${tables}
    order by i.next_starts_at, i.id`.execute(db)
  return rows
}

/** What fits, the newest first. */
export async function newInvitations(db: Db, fits: RawBuilder<unknown>) {
  const { rows } = await sql<FedInvitation>`
    select ${columns} from invitation i ${tables} where ${fits}
    order by i.published_at desc, i.id limit ${MOST_NEWS}`.execute(db)
  return rows
}

/** One that everybody may see; a cancelled one too, so that calendars take it away. */
export async function openInvitation(db: Db, id: string) {
  const { rows } = await sql<FedInvitation>`
    select ${columns} from invitation i ${tables}
    where i.id = ${id} and i.status in ('published', 'cancelled')`.execute(db)
  return rows[0]
}

/** What an area is called; undefined where there is none. */
export const areaName = (db: Db, id: string) =>
  db.selectFrom('area').select(['id', 'name']).where('id', '=', id).executeTakeFirst()
