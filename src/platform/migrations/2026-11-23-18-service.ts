import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table service_session (
      id text primary key,
      person_id text references person on delete set null,
      role text not null,
      purpose text not null,
      words text not null,
      started_at timestamptz not null,
      ends_at timestamptz not null,
      stopped_at timestamptz
    )`.execute(db)
  await sql`
    create index service_session_person on service_session (person_id, ends_at)
    where stopped_at is null`.execute(db)
  await sql`
    create table reading (
      id text primary key,
      service_id text not null references service_session on delete cascade,
      kind text not null,
      thing_id text not null,
      person_id text references person on delete set null,
      at timestamptz not null,
      unique (service_id, kind, thing_id)
    )`.execute(db)
  await sql`create index reading_person on reading (person_id, at)`.execute(db)
  await sql`create index reading_at on reading (at)`.execute(db)
}
