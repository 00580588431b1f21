import { type Kysely, sql } from 'kysely'

/** How an invitation was before an edit moves out of the log, which holds ids alone. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table invitation_before (
      invitation_id text not null references invitation on delete cascade,
      sequence int not null,
      was jsonb,
      dates jsonb not null,
      primary key (invitation_id, sequence)
    )`.execute(db)
  await sql`
    insert into invitation_before (invitation_id, sequence, was, dates)
    select distinct on (invitation.id, edit.sequence) invitation.id, edit.sequence,
      nullif(about->'was', 'null'::jsonb), coalesce(about->'dates', '[]'::jsonb)
    from event
    cross join lateral (select (about->>'sequence')::int as sequence) as edit
    join invitation on invitation.id = about->>'invitationId'
    where name in ('invitation.changed', 'dates.changed')
    order by invitation.id, edit.sequence, event.at`.execute(db)
  await sql`
    update event set about = about - 'was' - 'dates'
    where name in ('invitation.changed', 'dates.changed')`.execute(db)
}
