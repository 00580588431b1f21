import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table assisted (
      id text primary key,
      first_name text not null,
      reach text not null check (reach in ('phone', 'letter', 'through')),
      phone text,
      envelope_name text,
      street text,
      town text,
      area_id text references area on delete set null,
      agreed text[] not null,
      agreed_how text not null check (agreed_how in ('said', 'written')),
      agreed_at timestamptz not null,
      until timestamptz not null,
      helper_id text references person on delete set null,
      made_by text references person on delete set null,
      code_hash bytea unique,
      follow_up_on date,
      follow_up text check (follow_up in ('call', 'meet', 'find', 'along', 'write')),
      check ((follow_up_on is null) = (follow_up is null))
    )`.execute(db)
  await sql`create index assisted_helper on assisted (helper_id)`.execute(db)
  await sql`create index assisted_made_by on assisted (made_by)`.execute(db)
  await sql`create index assisted_area on assisted (area_id)`.execute(db)
  await sql`create index assisted_until on assisted (until)`.execute(db)
  await sql`
    alter table joining
      drop constraint if exists joining_channel_check,
      add constraint joining_channel_check check (channel in ('email', 'phone', 'account', 'helper')),
      add column assisted_id text references assisted on delete set null,
      add column joined_by text references person on delete set null`.execute(db)
  await sql`create index joining_assisted on joining (assisted_id)
    where assisted_id is not null`.execute(db)
  await sql`create index joining_joined_by on joining (joined_by)
    where joined_by is not null`.execute(db)
  await sql`
    create table landing (
      joining_id text not null references joining on delete cascade,
      visit text not null check (visit in ('first', 'month')),
      asked_at timestamptz not null,
      answer text check (answer in ('well', 'not-yet', 'talk')),
      answered_by text check (answered_by in ('host', 'employee')),
      answered_at timestamptz,
      primary key (joining_id, visit)
    )`.execute(db)
}
