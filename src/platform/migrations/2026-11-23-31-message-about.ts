import { type Kysely, sql } from 'kysely'

/** A message says whom it tells about, so that it can be found when somebody is forgotten. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table message
      add column about text[] not null default '{}',
      add column fleeting boolean not null default false`.execute(db)
  await sql`create index message_about on message using gin (about)`.execute(db)
  await sql`create index message_fleeting on message (id) where fleeting`.execute(db)
}
