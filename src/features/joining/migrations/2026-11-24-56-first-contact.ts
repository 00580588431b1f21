import { type Kysely, sql } from 'kysely'

/** What somebody wants the hosts to know, and whether these may be asked how it goes. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table joining
      add column known_at timestamptz,
      add column ask_hosts_at timestamptz`.execute(db)
  await sql`create index joining_ask_hosts on joining (invitation_id) where ask_hosts_at is not null`.execute(
    db,
  )
}
