import { type RawBuilder, sql } from 'kysely'
import type { PlaceAwaits } from '#features/invitations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Language } from '#platform/text/index.ts'
import { withInstants } from './instants.ts'
import type { Asker } from './tables.ts'

export interface AskingRow {
  id: string
  askedAt: string
  askedBy: Asker
  closedAt: string | null
  /** Null when the one who comes is forgotten. */
  joiningId: string | null
  guestName: string
  guestId: string | null
  guestYoung: boolean
  channel: 'email' | 'phone'
  address: string
  language: Language
  leftAt: string | null
  invitationId: string
  title: string
  areaId: string
  area: string
  place: string | null
  placeText: string
  placeAwaits: PlaceAwaits
  hostId: string | null
  hostKind: string
  interests: string[]
  traits: string[]
  startsAt: string | null
  endsAt: string | null
  matchId: string | null
  companionId: string | null
  companionName: string
  companionLanguage: Language
  companionEmail: string | null
  meetWhere: string
  times: number
  went: number
  proposedAt: string | null
  guestYesAt: string | null
  companionYesAt: string | null
  sixWeeksAt: string | null
  halfYearAt: string | null
  endedAt: string | null
  /** Those who were proposed before. */
  before: string[]
}

/** Somebody to go along that is asked for: whose visit, to what, and who is proposed now. */
export type Asking = ReturnType<typeof withInstants<AskingRow>>[number]

/** How long a visit is taken to be where nobody has said. */
const USUALLY = sql`interval '2 hours'`

/** The askings that `where` picks, with the match that is open, or the one in `match`. */
export const askingsSql = (
  now: Temporal.Instant,
  where: RawBuilder<unknown>,
  match: RawBuilder<unknown> = sql`match.ended_at is null`,
) => sql<AskingRow>`
  select asking.id, asking.asked_at as "askedAt", asked_by as "askedBy", asking.closed_at as "closedAt",
    joining.id as "joiningId", coalesce(joining.first_name, '') as "guestName",
    joining.person_id as "guestId", coalesce(joining.channel, 'email') as channel,
    coalesce(joining.address, '') as address, coalesce(joining.language, 'da') as language,
    joining.cancelled_at as "leftAt",
    exists (select from young_person where person_id = joining.person_id) as "guestYoung",
    invitation.id as "invitationId", invitation.title, invitation.area_id as "areaId",
    area.name as area,
    meeting_place.name as place, invitation.place_text as "placeText",
    invitation.place_awaits as "placeAwaits",
    invitation.host_id as "hostId", invitation.host_kind as "hostKind", invitation.interests, invitation.traits,
    next.starts_at as "startsAt", coalesce(next.ends_at, next.starts_at + ${USUALLY}) as "endsAt",
    match.id as "matchId", match.companion_id as "companionId",
    coalesce(person.first_name, '') as "companionName",
    coalesce(person.language, 'da') as "companionLanguage",
    (select reach.address from reach where reach.person_id = match.companion_id
      and reach.channel = 'email' limit 1) as "companionEmail",
    coalesce(match.meet_where, '') as "meetWhere", coalesce(match.times, 0) as times,
    coalesce(match.went, 0) as went, match.proposed_at as "proposedAt", match.guest_yes_at as "guestYesAt",
    match.companion_yes_at as "companionYesAt", match.six_weeks_at as "sixWeeksAt",
    match.half_year_at as "halfYearAt", match.ended_at as "endedAt",
    array(select companion_id from companion_match earlier
      where earlier.asking_id = asking.id and earlier.ended_at is not null) as before
  from companion_asking asking
  join invitation on invitation.id = asking.invitation_id
  join area on area.id = invitation.area_id
  left join meeting_place on meeting_place.id = invitation.place_id
  left join joining on joining.id = asking.joining_id
  left join lateral (
    select starts_at, ends_at from occurrence
    where invitation_id = invitation.id and cancelled_at is null and not gone
      and over_at > ${now}
      and (joining.occurrence_id is null or occurrence.id = joining.occurrence_id)
    order by starts_at limit 1) as next on true
  left join companion_match match on match.asking_id = asking.id and ${match}
  left join person on person.id = match.companion_id
  where ${where}`

/** The askings themselves, in one statement. */
export async function askingsWhere(
  db: Db | Tx,
  now: Temporal.Instant,
  ...where: [RawBuilder<unknown>, RawBuilder<unknown>?]
): Promise<Asking[]> {
  const { rows } = await sql<{ rows: AskingRow[] }>`
    select coalesce(json_agg(one order by "askedAt", id), '[]') as rows
    from (${askingsSql(now, ...where)}) as one`.execute(db)
  return withInstants(rows[0]?.rows ?? [])
}

/** One asking by its id. */
export const findAsking = async (db: Db | Tx, now: Temporal.Instant, id: string) =>
  (await askingsWhere(db, now, sql`asking.id = ${id}`))[0]

/** The asking of a match, with that match whether it has ended or not. */
export const findByMatch = async (db: Db | Tx, now: Temporal.Instant, matchId: string) =>
  (await askingsWhere(db, now, sql`match.id is not null`, sql`match.id = ${matchId}`))[0]
