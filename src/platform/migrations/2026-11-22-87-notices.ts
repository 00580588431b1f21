import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table message drop constraint message_channel_check`.execute(db)
  await sql`
    alter table message
      add constraint message_channel_check check (channel in ('email', 'sms', 'push')),
      add column brief text not null default '',
      add column link text,
      add column gathered boolean not null default false`.execute(db)
  // The outbox was numbered after its first day: a database from that day has no numbers yet.
  await sql`
    alter table message
      add column if not exists number bigint generated always as identity`.execute(db)
  await sql`drop index message_waiting`.execute(db)
  await sql`
    create index message_waiting on message ((code is null), number)
    where sent_at is null and failed_at is null and not gathered`.execute(db)
  await sql`
    create index message_gathered on message (try_at)
    where sent_at is null and failed_at is null and gathered`.execute(db)
}
