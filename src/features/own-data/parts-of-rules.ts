import { sql } from 'kysely'
import type { Part } from './part.ts'

/** What somebody reported, what was decided about them, and what they hold and do at work. */
export const partsOfRules = {
  notice: ({ emails }) => sql`
    select words, reason, name as "saidName", email as address, at
    from content_notice where email = any(${emails}) order by at`,
  decision: ({ personId }) => sql`
    select measure as decision, facts as words, law, until, decided_at as at
    from content_decision where concerned_id = ${personId} and not exists (
      select from content_decision_undone where decision_id = content_decision.id)
    order by decided_at`,
  complaint: ({ personId, emails }) => sql`
    select content_complaint.words, content_complaint.at
    from content_complaint join content_decision on content_decision.id = decision_id
      left join content_notice on content_notice.id = notice_id
    where side = 'concerned' and concerned_id = ${personId} or email = any(${emails})
    order by 2`,
  pause: ({ personId, emails }) => sql`
    select 'noticing' as "aboutWhat", until from noticing_pause where address_hash in (
      select encode(sha256(convert_to(email, 'UTF8')), 'hex')
      from unnest(${emails}::text[]) as email)
    union all select 'posting', until from posting_pause where person_id = ${personId}`,
  grant: ({ personId }) => sql`
    select role, reason, starts_at as since, coalesce(ended_at, ends_at) as until,
      end_reason as "whyEnded"
    from role_grant where person_id = ${personId} order by starts_at`,
  signedOut: ({ personId }) => sql`
    select reason as "whyEnded", at from signed_out where person_id = ${personId} order by at`,
  service: ({ personId }) => sql`
    select role, purpose, words, started_at as at
    from service_session where person_id = ${personId} order by started_at`,
  everything: ({ personId }) => sql`
    select words, at from whole_export_taken where person_id = ${personId} order by at`,
  house: ({ personId }) => sql`
    select title, meeting_place.name as place, asked_at as asked, answer
    from place_asked join invitation on invitation.id = invitation_id
      join meeting_place on meeting_place.id = place_asked.place_id
    where asked_by = ${personId} order by asked_at`,
  declaration: ({ personId }) => sql`
    select name as association, declared_at as at from child_declaration
      join association on association.id = association_id
    where declared_by = ${personId} order by declared_at`,
  keeper: ({ personId }) => sql`
    select meeting_place.name as place, words, reason, keeper_claim.created_at as at
    from keeper_claim join meeting_place on meeting_place.id = place_id
    where person_id = ${personId} order by keeper_claim.created_at`,
} as const satisfies Record<string, Part>
