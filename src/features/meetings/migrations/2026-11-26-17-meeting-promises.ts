import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table meeting
      add column sequence integer not null default 0,
      add column changed_at timestamptz`.execute(db)
  await sql`
    create table meeting_template (
      id text primary key,
      title text not null,
      questions text[] not null,
      made_at timestamptz not null
    )`.execute(db)
  await sql`
    create table meeting_promise (
      id text primary key,
      meeting_id text not null references meeting on delete cascade,
      words text not null,
      owner_id text references person on delete set null,
      body_id text references body,
      due_on date not null,
      state text not null default 'open',
      said text not null default '',
      settled_on date,
      reminded_at timestamptz,
      made_at timestamptz not null,
      check ((state = 'open') = (settled_on is null))
    )`.execute(db)
  await sql`create index meeting_promise_meeting on meeting_promise (meeting_id)`.execute(db)
  await sql`create index meeting_promise_owner on meeting_promise (owner_id)`.execute(db)
  await sql`create index meeting_promise_body on meeting_promise (body_id)`.execute(db)
  await sql`create index meeting_promise_due on meeting_promise (due_on) where state = 'open'`.execute(
    db,
  )
  await sql`
    create table meeting_theme (
      meeting_id text not null references meeting on delete cascade,
      place integer not null,
      words text not null,
      voices integer not null,
      primary key (meeting_id, place)
    )`.execute(db)
  await sql`
    create table meeting_invited (
      meeting_id text not null references meeting on delete cascade,
      association_id text not null references association on delete cascade,
      invited_at timestamptz not null,
      primary key (meeting_id, association_id)
    )`.execute(db)
  await sql`create index meeting_invited_association on meeting_invited (association_id)`.execute(
    db,
  )
  await sql`
    create table meeting_answer (
      input_id text primary key references input on delete cascade,
      question_id text not null references meeting_question on delete cascade
    )`.execute(db)
  await sql`create index meeting_answer_question on meeting_answer (question_id)`.execute(db)
}
