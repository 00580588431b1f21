import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table notice_choice (
      person_id text not null references person on delete cascade,
      kind text not null check (kind in ('reminder', 'soon', 'news', 'watch', 'hosting')),
      how text not null check (how in ('email', 'sms', 'push', 'daily', 'weekly', 'never')),
      primary key (person_id, kind)
    )`.execute(db)
  await sql`
    create table quiet_hours (
      person_id text primary key references person on delete cascade,
      quiet text not null
    )`.execute(db)
  await sql`
    create table push_subscription (
      id text primary key,
      person_id text not null references person on delete cascade,
      endpoint text not null unique,
      p256dh text not null,
      auth text not null,
      created_at timestamptz not null
    )`.execute(db)
  await sql`create index push_subscription_person on push_subscription (person_id)`.execute(db)
  await sql`
    create table number_code (
      id text primary key references person on delete cascade,
      number text not null,
      code_hash bytea not null,
      code_tries int not null default 0,
      code_expires_at timestamptz not null
    )`.execute(db)
  await sql`
    alter table joining
      add column reminders text not null default 'both'
        check (reminders in ('both', 'day-before', 'soon', 'none')),
      add column wants_news boolean not null default true`.execute(db)
  await sql`update joining set reminders = 'none' where not reminded`.execute(db)
  await sql`alter table joining drop column reminded`.execute(db)
}
