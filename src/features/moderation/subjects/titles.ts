import { sql } from 'kysely'

const named = (column: string) => (table: string) =>
  sql<string>`(select ${sql.ref(`named.${column}`)} from ${sql.table(table)} named
    where named.id = subject_id)`

/** What a thing is called, for a row with `kind` and `subject_id`; null when it is no more. */
export const titleSql = sql<string | null>`case kind
  when 'invitation' then ${named('title')('invitation')}
  when 'association' then ${named('name')('association')}
  when 'place' then ${named('name')('meeting_place')}
  when 'wish' then ${named('words')('wish')}
  when 'offer' then ${named('name')('offer')}
  when 'message' then (
    select invitation.title from conversation_message
    join joining on joining.id = conversation_message.joining_id
    join invitation on invitation.id = joining.invitation_id
    where conversation_message.id = subject_id) end`
