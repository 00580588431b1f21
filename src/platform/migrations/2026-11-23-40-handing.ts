import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table message add column handing_at timestamptz`.execute(db)
}
