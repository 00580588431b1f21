import { type Kysely, sql } from 'kysely'

/** Removed by a decision: more than taken down, which an employee may undo. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table meeting_place add column removed_at timestamptz`.execute(db)
}
