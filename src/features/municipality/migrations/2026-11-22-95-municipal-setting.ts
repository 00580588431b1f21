import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table municipal_setting (
      name text primary key,
      value jsonb not null,
      changed_at timestamptz not null
    )`.execute(db)
}
