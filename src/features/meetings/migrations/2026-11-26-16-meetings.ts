import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table meeting (
      id text primary key,
      kind text not null,
      title text not null,
      lead text not null default '',
      body_id text references body,
      area text references area,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      place_words text not null default '',
      online_url text,
      expected integer,
      state text not null default 'planned',
      cancel_words text not null default '',
      attended integer,
      learnings text not null default '',
      closed_at timestamptz,
      made_at timestamptz not null,
      check (ends_at > starts_at),
      check (place_words <> '' or online_url is not null),
      check ((state = 'closed') = (closed_at is not null))
    )`.execute(db)
  await sql`create index meeting_starts on meeting (starts_at)`.execute(db)
  await sql`create index meeting_body on meeting (body_id)`.execute(db)
  await sql`create index meeting_area on meeting (area)`.execute(db)
  await sql`
    create table meeting_question (
      id text primary key,
      meeting_id text not null references meeting on delete cascade,
      place integer not null,
      text text not null,
      unique (meeting_id, place)
    )`.execute(db)
  await sql`
    create table meeting_facilitator (
      meeting_id text not null references meeting on delete cascade,
      person_id text not null references person on delete cascade,
      primary key (meeting_id, person_id)
    )`.execute(db)
  await sql`create index meeting_facilitator_person on meeting_facilitator (person_id)`.execute(db)
}
