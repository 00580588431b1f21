import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table reporting_period (
      code text primary key,
      opens_on date not null,
      due_on date not null,
      frozen_at timestamptz,
      check (opens_on < due_on)
    )`.execute(db)
  // One half-year is written at a time.
  await sql`
    create unique index reporting_period_open on reporting_period ((frozen_at is null))
    where frozen_at is null`.execute(db)
  await sql`
    create table reporting_reminder (
      period text not null references reporting_period on delete cascade,
      stage text not null,
      at timestamptz not null,
      primary key (period, stage)
    )`.execute(db)
  await sql`
    create table recommendation_owner (
      recommendation_id text primary key references recommendation on delete cascade,
      person_id text not null references person on delete cascade,
      since timestamptz not null
    )`.execute(db)
  await sql`
    create index recommendation_owner_person on recommendation_owner (person_id)`.execute(db)
  await sql`
    create table status_report (
      id text primary key,
      period text not null references reporting_period on delete cascade,
      recommendation_id text not null references recommendation on delete cascade,
      step text not null,
      state text,
      assessment text,
      why text not null default '',
      happened text not null default '',
      voices text not null default '',
      next text not null default '',
      evidence text[] not null default '{}',
      figures jsonb not null default '[]',
      sent_back text,
      written_by text references person on delete set null,
      unique (period, recommendation_id)
    )`.execute(db)
  await sql`
    create index status_report_recommendation on status_report (recommendation_id)`.execute(db)
  await sql`
    create index status_report_writer on status_report (written_by)
    where written_by is not null`.execute(db)
  await sql`
    create table frozen_status (
      period text not null references reporting_period,
      version integer not null,
      words text not null,
      sha256 text not null,
      reason text,
      frozen_at timestamptz not null,
      primary key (period, version)
    )`.execute(db)
  // What was frozen stays as it was: a correction is another row.
  await sql`
    create trigger frozen before update or delete on frozen_status
    for each row execute function refuse_change()`.execute(db)
}
