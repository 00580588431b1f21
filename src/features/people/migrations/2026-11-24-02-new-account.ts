import { type Kysely, sql } from 'kysely'

/** Who has begun an account and has not yet said a name and how old they are. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table new_account (
      person_id text primary key references person on delete cascade,
      begun_at timestamptz not null
    )`.execute(db)
}
