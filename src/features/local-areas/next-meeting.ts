import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import { invitationUrl, type PlaceAwaits } from '#features/invitations/index.ts'
import { whereWords } from '#features/joining/index.ts'
import type { Db } from '#platform/database/index.ts'
import { day, dayAndTime } from '#platform/time/words.ts'

/** What an invitation is about when an area's people are asked to talk about their area. */
const AREA_MEETING = 'ord.omraademoede'

/** Those who may call the people of an area together: a council, or the municipality itself. */
const CALLS_TOGETHER = ['council', 'municipality']

/** The first meeting to come that a council or the municipality invites the area to. */
export const nextMeeting = (db: Db, areaId: string, now: Temporal.Instant) =>
  jsonObjectFrom(
    db
      .selectFrom('listed')
      .innerJoin('invitation', 'invitation.id', 'listed.id')
      .leftJoin('association', 'association.id', 'invitation.association_id')
      .leftJoin('meeting_place', 'meeting_place.id', 'invitation.place_id')
      .select(['listed.id', 'title', 'all_day', 'place_text', 'place_awaits'])
      .select(['meeting_place.name as place', 'association.name as host'])
      .select(sql<string>`listed.next_starts_at`.as('starts_at'))
      .where('listed.area_id', '=', areaId)
      .where('listed.over_at', '>', now)
      .where(sql<boolean>`listed.labels @> ${[`interest:${AREA_MEETING}`]}::text[]`)
      .where((eb) =>
        eb.or([
          eb('host_kind', 'in', CALLS_TOGETHER),
          eb('association.kind', 'in', CALLS_TOGETHER),
        ]),
      )
      .orderBy('listed.next_starts_at')
      .limit(1),
  )

export interface Meeting {
  href: string
  title: string
  when: string
  where: string
  host: string | null
}

interface MeetingRow extends Omit<Meeting, 'href' | 'when' | 'where'> {
  id: string
  all_day: boolean
  place: string | null
  place_text: string
  place_awaits: PlaceAwaits
  starts_at: string
}

/** The same as it is read. */
export function shownMeeting(
  row: MeetingRow,
  { area, now }: { area: string; now: Temporal.Instant },
): Meeting {
  const at = Temporal.Instant.from(row.starts_at)
  return {
    href: invitationUrl(row.id),
    title: row.title,
    when: row.all_day ? day(at, now) : dayAndTime(at, now),
    where: whereWords({ ...row, area }),
    host: row.host,
  }
}
