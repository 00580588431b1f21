import { sql } from 'kysely'
import { type StoredSeries, unstored } from '#features/invitations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { wallOf } from '#platform/time/zone.ts'
import { datesText } from '../hsds/activity-dates.ts'
import type { ActivityEntry } from '../hsds/directory.ts'

/** A date its host moved or called off by itself. */
interface OwnDate {
  planned: string
  starts: string
  cancelled: boolean
}

export interface ActivityRow extends Omit<ActivityEntry, 'dates'> {
  series: StoredSeries
  all_day: boolean
  own: OwnDate[]
}

const ownDates = sql<OwnDate[]>`coalesce((
  select json_agg(json_build_object(
    'planned', coalesce(planned_at, starts_at), 'starts', starts_at,
    'cancelled', cancelled_at is not null))
  from occurrence where invitation_id = invitation.id and not gone
    and (cancelled_at is not null or planned_at is not null)), '[]')`

/**
 * What an association or the municipality invites to. What somebody invites to alone is nobody's
 * service: it has calendars and feeds, and stays here.
 */
export const publicActivities = (db: Db | Tx, now: Temporal.Instant) =>
  db
    .selectFrom('listed')
    .innerJoin('invitation', 'invitation.id', 'listed.id')
    .leftJoin('association', 'association.id', 'invitation.association_id')
    .select(['invitation.id', 'title as name', 'invitation.summary', 'association_id'])
    .select(['invitation.area_id', 'place_id', 'place_text', 'bring', 'invitation.traits'])
    .select(['invitation.interests', 'places', 'price_kroner as kroner', 'price_note'])
    .select(['series', 'all_day', ownDates.as('own')])
    .where('listed.over_at', '>', now)
    .where((eb) =>
      eb.or([
        eb('association.status', '=', 'listed'),
        eb('association_id', 'is', null).and('host_kind', '=', 'municipality'),
      ]),
    )

/** A row as it travels: what was moved or called off by itself is in the dates. */
export function activityOf({ series, all_day, own, ...entry }: ActivityRow): ActivityEntry {
  const read = unstored(series)
  const wall = (at: string) => wallOf(Temporal.Instant.from(at))
  const moved = own.filter(({ cancelled }) => !cancelled).map(({ starts }) => wall(starts))
  const kept = new Set(moved.map(String))
  const extra = [...read.extra, ...moved]
  const gone = [...read.except, ...own.map(({ planned }) => wall(planned))]
  const except = gone.filter((at) => !kept.has(at.toString()))
  return { ...entry, dates: datesText({ series: { ...read, extra, except }, allDay: all_day }) }
}
