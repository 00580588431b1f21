import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table conversation (
      joining_id text primary key references joining on delete cascade,
      waiting_since timestamptz,
      handed_at timestamptz,
      handed_for text check (handed_for in ('unanswered', 'call')),
      closed_by text check (closed_by in ('guest', 'host')),
      guest_muted boolean not null default false,
      reported_at timestamptz,
      reported_by text check (reported_by in ('guest', 'host')),
      report_words text not null default '',
      done_at timestamptz,
      done_by text references person on delete set null
    )`.execute(db)
  await sql`create index conversation_unanswered on conversation (waiting_since)
    where waiting_since is not null`.execute(db)
  await sql`create index conversation_for_staff on conversation (joining_id)
    where handed_at is not null or reported_at is not null`.execute(db)
  await sql`create index conversation_done_by on conversation (done_by)`.execute(db)
  await sql`
    create table conversation_message (
      id text primary key,
      number bigint generated always as identity,
      joining_id text not null references joining on delete cascade,
      side text not null check (side in ('guest', 'host', 'staff')),
      author_id text references person on delete set null,
      body text not null,
      at timestamptz not null,
      to_all boolean not null default false,
      source text not null,
      unique (joining_id, source)
    )`.execute(db)
  await sql`create index conversation_message_order on conversation_message (joining_id, number)`.execute(
    db,
  )
  await sql`create index conversation_message_author on conversation_message (author_id)`.execute(
    db,
  )
  await sql`
    create table conversation_mute (
      joining_id text not null references joining on delete cascade,
      person_id text not null references person on delete cascade,
      primary key (joining_id, person_id)
    )`.execute(db)
  await sql`create index conversation_mute_person on conversation_mute (person_id)`.execute(db)
}
