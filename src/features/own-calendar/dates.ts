import { sql } from 'kysely'
import type { PlaceAwaits } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { digest } from '#platform/secret.ts'
import type { OwnCalendarRow } from './tables.ts'

/** As long as a joining is kept afterwards, and as far as dates are written ahead. */
const DAYS_BACK = 30
const MOST = 1000

/** A date somebody has a place at. */
export interface JoinedDate {
  id: string
  title: string
  greeter: string
  allDay: boolean
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  off: boolean
  sequence: number
  changedAt: Temporal.Instant
  area: string
  place: string | null
  placeText: string
  placeAwaits: PlaceAwaits
  /** Where, just that day; empty where it is as always. */
  placeThatDay: string
}

/** The calendar a secret opens; a guest's only while they have joined something. */
export async function openedBy(db: Db, secret: string) {
  const { rows } = await sql<Pick<OwnCalendarRow, 'id' | 'language'>>`
    select id, language from own_calendar
    where secret_hash = ${digest(secret)}
      and (person_id is not null or exists (
        select from joining
        where joining.channel = own_calendar.channel
          and joining.address = own_calendar.address and ${stands}))`.execute(db)
  return rows[0]
}

/** Everything joined with the calendar's address or account, the soonest first. Those who wait are not there yet. */
export async function joinedDates(db: Db, calendarId: string, now: Temporal.Instant) {
  const { rows } = await sql<JoinedDate>`
    select distinct on (occurrence.starts_at, occurrence.id)
      occurrence.id, title, welcome->>'greeter' as greeter, all_day as "allDay",
      occurrence.starts_at as "startsAt", ends_at as "endsAt",
      occurrence.cancelled_at is not null or gone
        or invitation.status not in ('published', 'in-review') as off,
      sequence, changed_at as "changedAt", area.name as area, meeting_place.name as place,
      place_text as "placeText", place_awaits as "placeAwaits", place_words as "placeThatDay"
    from own_calendar
    ${theirJoinings}
    join invitation on invitation.id = joining.invitation_id
    join occurrence on occurrence.invitation_id = joining.invitation_id
      and (joining.occurrence_id = occurrence.id or joining.occurrence_id is null and not gone)
    join area on area.id = invitation.area_id
    left join meeting_place on meeting_place.id = invitation.place_id
    where own_calendar.id = ${calendarId} and ${stands} and joining.coming_since is not null
      and occurrence.over_at > joining.coming_since
      and occurrence.over_at > ${now.subtract({ hours: 24 * DAYS_BACK })}
    order by occurrence.starts_at, occurrence.id limit ${MOST}`.execute(db)
  return rows
}

/** Joined with the account, with one of its addresses, or with the address of a guest: each by its index. */
const theirJoinings = sql`
  cross join lateral (
    select id from joining one where one.person_id = own_calendar.person_id
    union
    select id from joining one
    where one.channel = own_calendar.channel and one.address = own_calendar.address
    union
    select one.id from reach
    join joining one on one.channel = reach.channel and one.address = reach.address
    where reach.person_id = own_calendar.person_id) as theirs
  join joining on joining.id = theirs.id`

const stands = sql`joining.confirmed_at is not null and joining.cancelled_at is null`
