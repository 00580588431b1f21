import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`
    create table event (
      id text primary key,
      name text not null,
      actor_id text,
      about jsonb not null,
      at timestamptz not null,
      transaction xid8 not null default pg_current_xact_id()
    )`.execute(db)
  // The page cache asks "what was recorded since?" by transaction.
  await sql`create index event_transaction on event (transaction)`.execute(db)
  await sql`create index event_at on event (at)`.execute(db)
  await sql`
    create table message (
      id text primary key,
      channel text not null check (channel in ('email', 'sms')),
      recipient text not null,
      subject text not null,
      body text not null,
      html text,
      code text,
      calendar text,
      created_at timestamptz not null,
      sent_at timestamptz
    )`.execute(db)
  await sql`create index message_created_at on message (created_at)`.execute(db)
  await sql`
    create table session (
      token_hash bytea primary key,
      person_id text not null,
      created_at timestamptz not null,
      seen_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index session_person on session (person_id)`.execute(db)
  await sql`
    create unlogged table rate_limit (
      what text primary key,
      count int not null,
      resets_at timestamptz not null
    )`.execute(db)
  await sql`create table secret (name text primary key, value bytea not null)`.execute(db)
}
