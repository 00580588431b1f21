import { type RawBuilder, sql } from 'kysely'
import { rolesFor } from '#features/associations/index.ts'
import { ownedBy } from '#features/invitations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { takeBackFrom } from '#platform/undo.ts'
import type { Actor } from '#platform/work.ts'
import { DAYS_TO_ANSWER, type Stage } from './stages.ts'

/** How an invitation that is being read stands: how far the asking has come, and the last yes. */
export const freshnessOf: RawBuilder<{ stage: Stage; affirmed_at: string | null } | null> = sql`(
  select json_build_object('stage', stage, 'affirmed_at', affirmed_at)
  from freshness where freshness.invitation_id = invitation.id)`

const isSeries = sql<boolean>`(series->>'rrule' is not null
  or jsonb_array_length(series->'extra') > 0)`

/** The series that something may have to be done about; the rule in stages.ts decides. */
export const maybeDue = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('invitation')
    .leftJoin('freshness', 'freshness.invitation_id', 'invitation.id')
    .select(['invitation.id', 'title', 'published_at', 'stage', 'since', 'reached'])
    .where('status', '=', 'published')
    .where(isSeries)
    .where('over_at', '>', now)
    .where(
      sql<boolean>`coalesce(since, published_at) < ${now.subtract({ hours: 24 * (DAYS_TO_ANSWER - 1) })}`,
    )
    .where((eb) => eb.or([eb('stage', 'is', null), eb('stage', '<>', 'unlisted')]))
    .execute()

/** Where one series stands. */
export const readFreshness = (db: Tx, invitationId: string) =>
  db
    .selectFrom('freshness')
    .select(['stage', 'since', 'reached', 'affirmed_at', 'handled_at', 'said_at', 'said_before'])
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst()

/** Those who can answer for it and have an e-mail address: its host, or its association's people. */
export const hostsToAsk = (db: Tx, invitationId: string) =>
  db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['person.id', 'first_name', 'language', 'address'])
    .distinctOn('person.id')
    .where('channel', '=', 'email')
    .where(
      'person.id',
      'in',
      sql<string>`(
        select case when association_id is null then host_id else person_id end
        from invitation left join association_member using (association_id)
        where invitation.id = ${invitationId}
          and (association_id is null or role in (${sql.join(rolesFor('change-invitations'))})))`,
    )
    .orderBy('person.id')
    .orderBy('confirmed_at')
    .execute()

/** The series somebody is asked about, within their reach. */
export const findAsked = (db: Db, actor: Actor, id: string) =>
  db
    .selectFrom('invitation')
    .leftJoin('freshness', 'freshness.invitation_id', 'invitation.id')
    .innerJoin('area', 'area.id', 'invitation.area_id')
    .leftJoin('meeting_place', 'meeting_place.id', 'place_id')
    .select(['invitation.id', 'title', 'status', 'next_starts_at', 'over_at', 'place_text'])
    .select(['area.name as area', 'meeting_place.name as place', 'stage', 'affirmed_at'])
    .where('invitation.id', '=', id)
    .where(ownedBy(actor))
    .executeTakeFirst()

const MOST = 100

/** What nobody has answered for, longest first, with whom one may call; answered and handled ones for a week. */
export const unanswered = async (db: Db, now: Temporal.Instant) => {
  const shown = takeBackFrom(now)
  const { rows } = await sql<Unanswered>`
    select i.id, i.title, f.stage, f.since, f.handled_at, f.said_at, done.first_name as done_by,
      association.name as association,
      coalesce((
        select json_agg(json_build_object('id', person.id, 'name', first_name, 'address', address)
          order by first_name, address)
        from person join reach on reach.person_id = person.id
        where person.id = any(case when i.association_id is null then array[i.host_id] else array(
          select person_id from association_member m
          where m.association_id = i.association_id
            and m.role in (${sql.join(rolesFor('change-invitations'))})) end)
      ), '[]') as hosts
    from freshness f
    join invitation i on i.id = f.invitation_id
    left join association on association.id = i.association_id
    left join person done on done.id = f.handled_by
    where i.status = 'published' and i.over_at > ${now}
      and (f.said_at >= ${shown}
        or (f.stage = 'unlisted' or not f.reached) and f.stage <> 'fresh'
          and (f.handled_at is null or f.handled_at > ${shown}))
    order by f.handled_at is not null or f.said_at is not null, f.since, i.id
    limit ${MOST}`.execute(db)
  return rows
}

export interface Unanswered {
  id: string
  title: string
  stage: Stage
  since: Temporal.Instant
  handled_at: Temporal.Instant | null
  said_at: Temporal.Instant | null
  done_by: string | null
  association: string | null
  hosts: { id: string; name: string; address: string }[]
}
