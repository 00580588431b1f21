import { type Kysely, sql } from 'kysely'

/** A session can be shown to whom it belongs, and ended: an id of its own, and what it began on. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table session
      add id text not null default gen_random_uuid()::text,
      add browser text not null default 'other',
      add device text not null default 'other'`.execute(db)
  await sql`create unique index session_id on session (id)`.execute(db)
}
