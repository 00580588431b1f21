import { sql } from 'kysely'
import type { Part } from './part.ts'

/** Going along with others, and having somebody along. The other one's name is theirs. */
export const partsOfCompanions = {
  companion: ({ personId }) => sql`
    select label as title, state_since as since, areas as area, times as "freeTimes",
      languages as language, interests, young_until::text as until,
      certificate_seen::text as "certificateSeen", worried_at as "wantsCall",
      array(select course from companion_course
        where companion_course.person_id = companion.person_id) as courses
    from companion where person_id = ${personId}`,
  goingAlong: ({ personId }) => sql`
    select title, meet_where as place, companion_match.proposed_at as asked,
      companion_yes_at as "saidYes", ended_at as done
    from companion_match join companion_asking on companion_asking.id = asking_id
      join invitation on invitation.id = companion_asking.invitation_id
    where companion_id = ${personId} order by companion_match.proposed_at`,
  somebodyAlong: ({ joiningIds }) => sql`
    select title, meet_where as place, companion_asking.asked_at as asked,
      guest_yes_at as "saidYes", ended_at as done
    from companion_asking join invitation on invitation.id = companion_asking.invitation_id
      left join companion_match on asking_id = companion_asking.id
    where joining_id = any(${joiningIds}) order by companion_asking.asked_at`,
} as const satisfies Record<string, Part>
