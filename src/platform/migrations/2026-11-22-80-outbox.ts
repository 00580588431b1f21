import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table message
      add column number bigint generated always as identity,
      add column key text unique,
      add column tries int not null default 0,
      add column try_at timestamptz,
      add column failed_at timestamptz,
      add column problem text,
      add column stop text`.execute(db)
  await sql`update message set try_at = created_at`.execute(db)
  await sql`alter table message alter column try_at set not null`.execute(db)
  await sql`
    create index message_waiting on message ((code is null), number)
    where sent_at is null and failed_at is null`.execute(db)
  await sql`
    create index message_failed on message (failed_at) where failed_at is not null`.execute(db)
}
