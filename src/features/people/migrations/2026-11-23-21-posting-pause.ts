import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table posting_pause (
      person_id text primary key references person on delete cascade,
      until timestamptz not null
    )`.execute(db)
}
