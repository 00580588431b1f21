import { type RawBuilder, sql } from 'kysely'
import { type AssociationStatus, type MemberRole, rolesFor } from '#features/associations/index.ts'
import { ownedBy } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

const MOST = 50

/** One's own invitations, the newest first, with the reason of the last decision. */
export const ownInvitations = (db: Db, actor: Actor) =>
  db
    .selectFrom('invitation')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('review')
          .select(['review.reason'])
          .whereRef('review.invitation_id', '=', 'invitation.id')
          .where('undone_at', 'is', null)
          .orderBy('decided_at', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['invitation.id', 'title', 'status', 'next_starts_at', 'over_at', 'changed_at'])
    .select('last.reason')
    .where(ownedBy(actor))
    .orderBy('created_at', 'desc')
    .limit(MOST)
    .execute()

export type OwnInvitation = Awaited<ReturnType<typeof ownInvitations>>[number]

/** What one has not been told, perhaps, about something one has said yes to. */
export type PlaceNews = 'off' | 'again' | 'over' | 'offered' | 'written'

const newsOf = (now: Temporal.Instant) => sql<PlaceNews | null>`case
  when invitation.status not in ('published', 'in-review') or occurrence.cancelled_at is not null or occurrence.gone
    then 'off'
  when coalesce(occurrence.over_at, invitation.over_at) <= ${now} then 'over'
  when invitation.status = 'in-review' then 'again'
  when offer_ends_at > ${now} then 'offered'
  when (select side <> 'guest' from conversation_message
    where conversation_message.joining_id = joining.id order by number desc limit 1) then 'written'
  end`

/** A place one answers for, and whether somebody asks to meet there. */
type House = 'house' | 'house-asked'

/** A house that one's association sits in, or is asked whether it does. */
type Seat = 'seat' | 'seat-asked'

interface Asked {
  personId: string
  now: Temporal.Instant
  /** The lists of an employee, with how many wait there. */
  waits: readonly { name: string; waits: RawBuilder<number> }[]
}

const countsOf = (waits: Asked['waits']) =>
  sql.join(
    waits.map(
      (one) => sql`union all
        select 'waits', ${one.name}, (${one.waits})::text, null, null, null, null`,
    ),
    sql` `,
  )

export interface Mine {
  kind:
    | 'waits'
    | 'draft'
    | 'joining'
    | 'waiting'
    | 'association'
    | 'asked'
    | 'hosting'
    | 'address'
    | 'young'
    | House
    | Seat
  id: string
  title: string | null
  at: Temporal.Instant | null
  role: MemberRole | null
  status: AssociationStatus | null
  news: PlaceNews | null
}

/**
 * Drafts to go on with, what one has said yes to that is not over, the associations one belongs
 * to, what those host or are asked to host with others, the places they look after, the
 * houses they sit in, and whether they are young, in one statement.
 */
export async function whatIsMine(db: Db, { personId, now, waits }: Asked) {
  const { rows } = await sql<Mine>`with mine as (
    select 'draft' as kind, id, answers->'what'->>'title' as title, updated_at as at,
      null as role, null as status, null as news
    from draft where person_id = ${personId} and posted_at is null
    union all
    select case when way = 'waiting' then 'waiting' else 'joining' end, joining.id, invitation.title,
      coalesce(occurrence.starts_at, invitation.next_starts_at), null, null, ${newsOf(now)}
    from joining
    join invitation on invitation.id = joining.invitation_id
    left join occurrence on occurrence.id = joining.occurrence_id
    where joining.person_id = ${personId} and joining.cancelled_at is null
      and joining.confirmed_at is not null
      and (way <> 'waiting' or waiting_since is not null)
      and (coalesce(occurrence.over_at, invitation.over_at) > ${now}
        or how_asked_at is not null and how_answered_at is null)
    union all
    select 'association', association.id, association.name, since, role, status, null
    from association_member
    join association on association.id = association_member.association_id
    where association_member.person_id = ${personId}
    union all
    select distinct case when answer = 'yes' then 'hosting' else 'asked' end,
      case when answer = 'yes' then invitation.id else cohost.id end, invitation.title,
      coalesce(invitation.next_starts_at, cohost.asked_at), null, null, null
    from cohost
    join invitation on invitation.id = cohost.invitation_id
    join association on association.id = cohost.association_id
    join association_member on association_member.association_id = cohost.association_id
    where association_member.person_id = ${personId} and association.status = 'listed'
      and invitation.status = 'published' and invitation.over_at > ${now}
      and (answer is null and association_member.role = any(${rolesFor('host-together')})
        or answer = 'yes' and association_member.role = any(${rolesFor('see-who-comes')}))
    union all
    select case when exists (
        select from place_asked
        join invitation on invitation.id = place_asked.invitation_id
        where place_asked.place_id = meeting_place.id and answer is null
          and invitation.status = 'published' and invitation.over_at > ${now})
      then 'house-asked' else 'house' end,
      meeting_place.id, meeting_place.name, null, null, null, null
    from meeting_place
    join association on association.id = meeting_place.keeper_id
    join association_member on association_member.association_id = association.id
    where association_member.person_id = ${personId} and association.status = 'listed'
      and association_member.role = any(${rolesFor('answer-for-place')})
    union all
    select case when answer = 'yes' then 'seat' else 'seat-asked' end,
      hub_seat.id, hub.name, null, null, null, null
    from hub_seat
    join hub on hub.id = hub_seat.hub_id
    join association on association.id = hub_seat.association_id
    join association_member on association_member.association_id = association.id
    where association_member.person_id = ${personId} and association.status = 'listed'
      and association_member.role = any(${rolesFor('sit-in-house')})
      and hub.status <> 'closed' and answer is distinct from 'no'
    union all
    select 'address', channel, null, confirmed_at, null, null, null
    from reach where person_id = ${personId}
    union all
    select 'young', span, null, said_on::timestamptz, null, null, null
    from young_person where person_id = ${personId}
    order by 4 limit 100)
    select * from mine ${countsOf(waits)}`.execute(db)
  return {
    /** Whether a code or a letter can reach them. */
    hasAddress: rows.some(({ kind }) => kind === 'address'),
    /** Since when they have been said not to be of age; null for who is grown. */
    youngSince: rows.find(({ kind }) => kind === 'young')?.at ?? null,
    /** How many wait at each list, by its name. */
    waiting: new Map(
      rows.filter(({ kind }) => kind === 'waits').map(({ id, title }) => [id, Number(title)]),
    ),
    drafts: rows.filter(({ kind }) => kind === 'draft').reverse(),
    joinings: rows.filter(({ kind }) => kind === 'joining' || kind === 'waiting'),
    associations: rows.filter(({ kind }) => kind === 'association'),
    together: rows.filter(({ kind }) => kind === 'asked' || kind === 'hosting'),
    houses: rows.filter(({ kind }) => kind === 'house' || kind === 'house-asked'),
    seats: rows.filter(({ kind }) => kind === 'seat' || kind === 'seat-asked'),
  }
}
