import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table welcome_plan (
      association_id text primary key references association on delete cascade,
      who text not null,
      ahead text[] not null,
      first_day text[] not null,
      first_week text[] not null,
      first_month text[] not null,
      questions text[] not null,
      changed_at timestamptz not null,
      affirmed_at timestamptz,
      reminded_at timestamptz
    )`.execute(db)
  await sql`create index welcome_plan_affirmed on welcome_plan (affirmed_at)`.execute(db)
  await sql`
    create table welcome_course (
      association_id text not null references association on delete cascade,
      course text not null,
      done_at timestamptz not null,
      primary key (association_id, course)
    )`.execute(db)
  await sql`
    create table welcome_help (
      id text primary key,
      association_id text not null references association on delete cascade,
      asked_by text references person on delete set null,
      words text not null,
      asked_at timestamptz not null,
      answered_at timestamptz,
      answered_by text references person on delete set null,
      answer text not null default ''
    )`.execute(db)
  await sql`create unique index welcome_help_open on welcome_help (association_id)
    where answered_at is null`.execute(db)
  await sql`create index welcome_help_answered on welcome_help (association_id, answered_at)`.execute(
    db,
  )
  await sql`create index welcome_help_asked_by on welcome_help (asked_by)`.execute(db)
  await sql`create index welcome_help_answered_by on welcome_help (answered_by)`.execute(db)
}
