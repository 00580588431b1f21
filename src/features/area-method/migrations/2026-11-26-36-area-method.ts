import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table area_work (
      area_id text primary key references area on delete cascade,
      does text not null default '',
      begun_at timestamptz not null
    )`.execute(db)
  await sql`
    create table area_step (
      area_id text not null references area_work on delete cascade,
      step text not null,
      place integer not null,
      items text[] not null,
      ticked text[] not null default '{}',
      done_at timestamptz,
      primary key (area_id, step)
    )`.execute(db)
  await sql`
    create table area_seat (
      id text primary key,
      area_id text not null references area_work on delete cascade,
      role text not null,
      person_id text references person on delete set null,
      seated_at timestamptz not null,
      unique (area_id, person_id)
    )`.execute(db)
  await sql`create index area_seat_person on area_seat (person_id)`.execute(db)
  await sql`
    create table area_force (
      id text primary key,
      area_id text not null references area_work on delete cascade,
      kind text not null,
      ref_id text,
      words text,
      added_at timestamptz not null,
      removed_at timestamptz,
      check ((kind = 'role') = (words is not null) and (kind = 'role') = (ref_id is null))
    )`.execute(db)
  await sql`
    create unique index area_force_once on area_force (area_id, kind, ref_id)
      where removed_at is null and ref_id is not null`.execute(db)
  await sql`create index area_force_area on area_force (area_id)`.execute(db)
  await sql`
    create table area_tie (
      id text primary key,
      area_id text not null references area_work on delete cascade,
      one_id text not null references area_force on delete cascade,
      other_id text not null references area_force on delete cascade,
      added_at timestamptz not null,
      removed_at timestamptz,
      check (one_id < other_id)
    )`.execute(db)
  await sql`
    create unique index area_tie_once on area_tie (one_id, other_id)
      where removed_at is null`.execute(db)
  await sql`create index area_tie_other on area_tie (other_id)`.execute(db)
  await sql`create index area_tie_area on area_tie (area_id)`.execute(db)
  await sql`
    create table area_missing (
      id text primary key,
      area_id text not null references area_work on delete cascade,
      words text not null,
      room text not null,
      added_at timestamptz not null,
      removed_at timestamptz
    )`.execute(db)
  await sql`create index area_missing_area on area_missing (area_id)`.execute(db)
  await sql`
    create table area_agreed (
      id text primary key,
      area_id text not null references area_work on delete cascade,
      words text not null,
      seat_id text references area_seat on delete set null,
      body_id text references body on delete set null,
      role text,
      due_on date not null,
      agreed_at timestamptz not null
    )`.execute(db)
  await sql`create index area_agreed_area on area_agreed (area_id)`.execute(db)
  await sql`create index area_agreed_seat on area_agreed (seat_id)`.execute(db)
  await sql`create index area_agreed_body on area_agreed (body_id)`.execute(db)
  await sql`
    create table area_follow_up (
      id text primary key,
      agreed_id text not null references area_agreed on delete cascade,
      state text not null,
      words text not null default '',
      at timestamptz not null
    )`.execute(db)
  await sql`create index area_follow_up_agreed on area_follow_up (agreed_id, at)`.execute(db)
}
