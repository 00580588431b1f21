import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table content_notice (
      id text primary key,
      kind text not null,
      subject_id text not null,
      reason text not null,
      words text not null,
      name text not null,
      email text not null,
      language text not null,
      good_faith boolean not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create index content_notice_subject on content_notice (kind, subject_id)`.execute(db)
  await sql`create index content_notice_at on content_notice (at)`.execute(db)
  await sql`create index content_notice_email on content_notice (email) where email <> ''`.execute(
    db,
  )
  await sql`
    create table content_complaint (
      id text primary key,
      decision_id text not null,
      side text not null check (side in ('concerned', 'noticer')),
      notice_id text references content_notice,
      words text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create unique index content_complaint_once
    on content_complaint (decision_id, side, coalesce(notice_id, ''))`.execute(db)
  await sql`
    create table content_decision (
      id text primary key,
      kind text not null,
      subject_id text not null,
      measure text not null check (measure in ('left', 'warned', 'hidden', 'removed', 'paused')),
      ground text not null,
      law text not null,
      facts text not null,
      automated boolean not null default false,
      until timestamptz,
      was text not null,
      concerned_id text references person on delete set null,
      complaint_id text references content_complaint,
      decided_by text references person on delete set null,
      decided_at timestamptz not null
    )`.execute(db)
  await sql`alter table content_complaint
    add foreign key (decision_id) references content_decision`.execute(db)
  await sql`create index content_decision_subject
    on content_decision (kind, subject_id, decided_at)`.execute(db)
  await sql`create index content_decision_at on content_decision (decided_at)`.execute(db)
  await sql`create index content_decision_concerned
    on content_decision (concerned_id)`.execute(db)
  await sql`create index content_decision_complaint
    on content_decision (complaint_id)`.execute(db)
  await sql`
    create table content_decision_undone (
      decision_id text primary key references content_decision,
      by_id text references person on delete set null,
      at timestamptz not null
    )`.execute(db)
  await sql`
    create table content_decision_notice (
      decision_id text not null references content_decision,
      notice_id text not null references content_notice,
      primary key (decision_id, notice_id)
    )`.execute(db)
  await sql`create index content_decision_notice_notice
    on content_decision_notice (notice_id)`.execute(db)
  await sql`
    create table noticing_pause (
      address_hash text primary key,
      until timestamptz not null
    )`.execute(db)
}
