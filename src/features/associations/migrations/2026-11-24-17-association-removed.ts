import { type Kysely, sql } from 'kysely'

/** Removed by a decision: its own people see that, and cannot change it back. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table association add column removed_at timestamptz`.execute(db)
}
