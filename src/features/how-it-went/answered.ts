import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { TalkWith, VisitAnswer } from './tables.ts'

/** What somebody was asked about, and what they said. */
export interface Answered {
  id: string
  firstName: string
  invitationId: string
  title: string
  /** First name of the one who meets people; empty where nobody is named. */
  greeter: string
  areaId: string
  /** They have no place any more. */
  left: boolean
  /** A date they have a place at is still to come. */
  comes: boolean
  /** The next date there is, for whoever likes to come again. */
  nextStartsAt: Temporal.Instant | null
  /** Null when it was not answered, or long ago. */
  answer: VisitAnswer | null
  talkWith: TalkWith | null
  callMeOn: string
  answeredAt: Temporal.Instant | null
}

/** The question of somebody's place: there only when it has been asked. One statement. */
export async function findAsked(db: Db | Tx, joiningId: string, now: Temporal.Instant) {
  const { rows } = await sql<Answered>`
    select joining.id, first_name as "firstName", invitation_id as "invitationId", title,
      welcome->>'greeter' as greeter, area_id as "areaId",
      joining.cancelled_at is not null as left,
      joining.cancelled_at is null and invitation.status = 'published' and exists (
        select from occurrence
        where occurrence.invitation_id = joining.invitation_id and occurrence.over_at > ${now}
          and (joining.occurrence_id is null or joining.occurrence_id = occurrence.id)
          and occurrence.cancelled_at is null and not gone) as comes,
      case when invitation.status = 'published' then next_starts_at end as "nextStartsAt",
      visit_answer.answer, talk_with as "talkWith", coalesce(call_me_on, '') as "callMeOn",
      how_answered_at as "answeredAt"
    from joining
    join invitation on invitation.id = joining.invitation_id
    left join visit_answer on visit_answer.joining_id = joining.id
    where joining.id = ${joiningId} and how_asked_at is not null`.execute(db)
  return rows[0]
}
