import { type Kysely, sql } from 'kysely'

// What is followed has its address in `query` too, so that the rule of one each still holds.
export async function up(db: Kysely<unknown>) {
  await sql`alter table watch add column subject text, add column subject_title text`.execute(db)
  await sql`create index watch_subject on watch (subject) where subject is not null`.execute(db)
}
