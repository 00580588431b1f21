import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table conversation_message add column removed_at timestamptz`.execute(db)
}
