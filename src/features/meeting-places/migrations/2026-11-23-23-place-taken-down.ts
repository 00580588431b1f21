import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table meeting_place add column page_taken_down_at timestamptz`.execute(db)
}
