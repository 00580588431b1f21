import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table policy
      add column ended_on date,
      add column ended_why text,
      add column ended_case text,
      add column ended_at timestamptz`.execute(db)
}
