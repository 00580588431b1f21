import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table body (
      id text primary key,
      kind text not null,
      purpose text not null,
      audience text[] not null default '{}',
      closed_on date,
      close_reason text,
      made_at timestamptz not null,
      check ((closed_on is null) = (close_reason is null))
    )`.execute(db)
  await sql`
    create table body_name (
      body_id text not null references body on delete cascade,
      name text not null,
      from_on date not null,
      primary key (body_id, from_on)
    )`.execute(db)
  await sql`
    create table body_seat (
      id text primary key,
      body_id text not null references body on delete cascade,
      role text not null,
      person_id text references person on delete set null,
      from_on date not null,
      until_on date,
      check (until_on >= from_on)
    )`.execute(db)
  await sql`create index body_seat_body on body_seat (body_id)`.execute(db)
  await sql`create index body_seat_person on body_seat (person_id)`.execute(db)
}
