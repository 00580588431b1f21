import { type Kysely, sql } from 'kysely'

/** How an invitation stood before an edit leaves the events, which are kept for ever. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table invitation_change (
      invitation_id text not null references invitation on delete cascade,
      sequence int not null,
      was jsonb,
      dates jsonb not null default '[]',
      at timestamptz not null,
      primary key (invitation_id, sequence)
    )`.execute(db)
  await sql`create index invitation_change_at on invitation_change (at)`.execute(db)
  await sql`
    insert into invitation_change
    select about->>'invitationId', (about->>'sequence')::int,
      nullif(about->'was', 'null'::jsonb), coalesce(about->'dates', '[]'::jsonb), at
    from event
    where name in ('invitation.changed', 'dates.changed')
      and exists (select from invitation where invitation.id = about->>'invitationId')
    on conflict do nothing`.execute(db)
}
