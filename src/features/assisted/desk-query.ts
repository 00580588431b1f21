import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { today } from './following-up.ts'
import type { FollowUp, Landing } from './tables.ts'
import { soon } from './until.ts'

/** Something that waits for a bridge-builder, or somebody they help. */
export interface DeskRow {
  kind: 'call' | 'silent' | 'landing' | 'follow-up' | 'ends' | 'helped'
  /** Why: the kind of call, of help with a conversation, of answer; the word of a follow-up. */
  why: string | FollowUp | Landing | null
  id: string
  name: string
  title: string | null
  area_id: string | null
  area: string | null
  since: Temporal.Instant
  person_id: string | null
  address: string | null
}

/**
 * Everything on the desk in one statement, the longest wait first: calls, hosts who have not
 * answered, and of those the actor helps: how it went, what comes next, what ends soon. A call to
 * somebody who is helped is on the desk of whoever helps them.
 */
export async function onTheDesk(db: Db, actor: Actor, now: Temporal.Instant): Promise<DeskRow[]> {
  const { rows } = await sql<DeskRow>`
    select rows.*, area.name as area from (${waitingFor(actor, now)}
      union all
      select 'helped', reach, id, first_name, null, area_id, until, null, null
      from assisted where helper_id = ${actor.id}
    ) as rows left join area on area.id = area_id
    order by rows.kind = 'ends', rows.since, rows.id`.execute(db)
  return rows
}

/** How many things wait on somebody's desk, for the page that links to it. */
export const deskWaiting = (actor: Actor, now: Temporal.Instant) =>
  sql<number>`(select count(*) from (${waitingFor(actor, now)}) as on_the_desk)`

const waitingFor = (actor: Actor, now: Temporal.Instant) => sql`
      select 'call' as kind, call.kind as why, joining.id,
        joining.first_name as name, title, invitation.area_id, call.created_at as since,
        joining.person_id, joining.address
      from call join joining on joining.id = joining_id
        join invitation on invitation.id = invitation_id
        left join assisted on assisted.id = assisted_id
      where call.done_at is null and (assisted.id is null or helper_id = ${actor.id})
      union all
      select 'silent', coalesce(handed_for, 'reported'), joining.id, joining.first_name, title,
        invitation.area_id, coalesce(handed_at, reported_at), joining.person_id, joining.address
      from conversation join joining on joining.id = joining_id
        join invitation on invitation.id = invitation_id
      where conversation.done_at is null and coalesce(handed_at, reported_at) is not null
      union all
      select 'landing', landing.answer, assisted.id, assisted.first_name, title,
        invitation.area_id, landing.asked_at, null, null
      from landing join joining on joining.id = joining_id
        join assisted on assisted.id = assisted_id
        join invitation on invitation.id = invitation_id
      where helper_id = ${actor.id} and answered_by is distinct from 'employee'
        and landing.answer is distinct from 'well'
      union all
      select 'follow-up', follow_up, id, first_name, null, area_id,
        follow_up_on::timestamp at time zone 'Europe/Copenhagen', null, null
      from assisted where helper_id = ${actor.id} and follow_up_on <= ${today(now)}::date
      union all
      select 'ends', null, id, first_name, null, area_id, until, null, null
      from assisted where helper_id = ${actor.id} and until <= ${soon(now)}`
