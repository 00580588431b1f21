import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table duty (
      id text primary key,
      title text not null,
      kind text not null,
      body_id text references body,
      owner_id text references person on delete set null,
      months integer[] not null check (cardinality(months) > 0 and months <@ '{1,2,3,4,5,6,7,8,9,10,11,12}'),
      day integer not null check (day between 1 and 31),
      since date not null,
      ended_on date,
      sequence integer not null default 0,
      made_at timestamptz not null,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index duty_owner on duty (owner_id)`.execute(db)
  await sql`create index duty_body on duty (body_id)`.execute(db)
  await sql`
    create table duty_turn (
      duty_id text not null references duty on delete cascade,
      year integer not null,
      month integer not null check (month between 1 and 12),
      planned_on date not null,
      moved_to date,
      moved_why text not null default '',
      outcome text check (outcome in ('done', 'not-done')),
      words text not null default '',
      link text,
      soon_for date,
      late_for date,
      sequence integer not null default 0,
      changed_at timestamptz not null,
      primary key (duty_id, year, month),
      check ((outcome is null) = (words = '')),
      check ((moved_to is null) = (moved_why = ''))
    )`.execute(db)
}
