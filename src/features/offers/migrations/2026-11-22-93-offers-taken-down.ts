import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table offer add column taken_down_at timestamptz`.execute(db)
}
