import { sql } from 'kysely'
import type { Part } from './part.ts'

/** The meetings somebody runs, and the promises from meetings that they answer for. */
export const partsOfMeetings = {
  meeting: ({ personId }) => sql`
    select title, starts_at as "when"
    from meeting_facilitator join meeting on meeting.id = meeting_id
    where person_id = ${personId} order by starts_at`,
  promise: ({ personId }) => sql`
    select title, words, due_on::text as until
    from meeting_promise join meeting on meeting.id = meeting_id
    where owner_id = ${personId} order by due_on`,
} as const satisfies Record<string, Part>
