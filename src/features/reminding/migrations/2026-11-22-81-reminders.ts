import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table joining add column reminded boolean not null default true`.execute(db)
}
