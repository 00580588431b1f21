import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table freshness
      add column said_at timestamptz,
      add column said_before jsonb,
      add constraint freshness_said check ((said_at is null) = (said_before is null))`.execute(db)
  await sql`create index freshness_said_at on freshness (said_at)
    where said_at is not null`.execute(db)
}
