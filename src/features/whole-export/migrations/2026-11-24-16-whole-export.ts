import { type Kysely, sql } from 'kysely'

/** An archive an administrator asked for, in parts; and who took it. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table whole_export (
      id text primary key,
      number integer generated always as identity unique,
      asked_by text references person on delete set null,
      asked_at timestamptz not null,
      tries integer not null default 0,
      alive_at timestamptz,
      tables integer not null default 0,
      tables_done integer not null default 0,
      rows integer not null default 0,
      rows_done integer not null default 0,
      bytes bigint not null default 0,
      ended text check (ended in ('stopped', 'failed', 'done')),
      ended_at timestamptz,
      gone text check (gone in ('time', 'taken-away', 'somebody-left')),
      check ((ended is null) = (ended_at is null))
    )`.execute(db)
  await sql`
    create unique index whole_export_one_at_a_time on whole_export ((true)) where ended is null
    `.execute(db)
  await sql`
    create table whole_export_part (
      export_id text not null references whole_export on delete cascade,
      number integer not null,
      bytes bytea not null,
      primary key (export_id, number)
    )`.execute(db)
  await sql`alter table whole_export_part alter column bytes set storage external`.execute(db)
  await sql`
    create table whole_export_taken (
      id text primary key,
      export_id text not null references whole_export on delete cascade,
      person_id text references person on delete cascade,
      words text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create index whole_export_taken_export on whole_export_taken (export_id, at)`.execute(
    db,
  )
}
