import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table calendar (
      id text primary key,
      association_id text not null references association on delete cascade,
      name text not null,
      address text,
      welcome jsonb,
      pending jsonb,
      problems jsonb not null default '[]',
      added_by text references person on delete set null,
      created_at timestamptz not null,
      taken_in_at timestamptz,
      last_read_at timestamptz,
      last_found jsonb,
      last_problem jsonb,
      etag text,
      last_modified text,
      digest text
    )`.execute(db)
  await sql`create index calendar_association on calendar (association_id)`.execute(db)
  await sql`
    create table calendar_entry (
      id text primary key,
      calendar_id text not null references calendar on delete cascade,
      uid text not null,
      entry jsonb not null,
      digest text not null,
      status text not null check (status in ('draft', 'posted', 'left-out')),
      invitation_id text references invitation on delete set null,
      posted_digest text,
      next_at timestamptz,
      first_seen_at timestamptz not null,
      last_seen_at timestamptz not null,
      gone_at timestamptz,
      unique (calendar_id, uid)
    )`.execute(db)
  await sql`create index calendar_entry_shown on calendar_entry
    (calendar_id, status, next_at, id)`.execute(db)
  await sql`create index calendar_entry_uid on calendar_entry (uid)`.execute(db)
  await sql`create index calendar_entry_next on calendar_entry (next_at)`.execute(db)
  await sql`create index calendar_entry_invitation on calendar_entry (invitation_id)`.execute(db)
}
