import { type Kysely, sql } from 'kysely'

/** What was said of a place before it was last written, so that it can be put back within a week. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table place_facts_before (
      place_id text primary key references meeting_place on delete cascade,
      facts jsonb not null,
      saved_at timestamptz not null
    )`.execute(db)
}
