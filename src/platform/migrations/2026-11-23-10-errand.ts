import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table errand (
      key_hash bytea primary key,
      browser_hash bytea not null,
      purpose text not null,
      goes_on_to text not null,
      person_id text references person on delete cascade,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index errand_over on errand (expires_at)`.execute(db)
}
