import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table room (
      meeting_id text primary key references meeting on delete cascade,
      code text not null,
      question_id text references meeting_question on delete set null,
      paused boolean not null default false,
      opened_at timestamptz not null,
      closed_at timestamptz,
      handed_over_at timestamptz,
      changes integer not null default 0
    )`.execute(db)
  await sql`create unique index room_code on room (code) where closed_at is null`.execute(db)
  await sql`create index room_question on room (question_id)`.execute(db)
  await sql`
    create table room_theme (
      id text primary key,
      meeting_id text not null references room on delete cascade,
      title text not null,
      made_at timestamptz not null
    )`.execute(db)
  await sql`create index room_theme_room on room_theme (meeting_id)`.execute(db)
  await sql`
    create table room_contribution (
      id text primary key,
      meeting_id text not null references room on delete cascade,
      question_id text references meeting_question on delete set null,
      theme_id text references room_theme on delete set null,
      words text not null,
      language text not null,
      device bytea,
      also integer not null default 0,
      hidden_at timestamptz,
      said_at timestamptz not null,
      input_id text
    )`.execute(db)
  await sql`create index room_contribution_room on room_contribution (meeting_id)`.execute(db)
  await sql`create index room_contribution_theme on room_contribution (theme_id)`.execute(db)
  await sql`create index room_contribution_question on room_contribution (question_id)`.execute(db)
  await sql`
    create table room_also (
      contribution_id text not null references room_contribution on delete cascade,
      device bytea not null,
      primary key (contribution_id, device)
    )`.execute(db)
}
