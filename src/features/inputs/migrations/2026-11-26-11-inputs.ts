import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table input_theme (
      id text primary key,
      name text not null,
      made_at timestamptz not null,
      merged_into text references input_theme
    )`.execute(db)
  await sql`create index input_theme_merged on input_theme (merged_into)`.execute(db)
  // A meeting is another feature's: its id stands here without a rule between the tables.
  await sql`
    create table input (
      id text primary key,
      words text not null,
      said_on date not null,
      channel text not null,
      consent text not null,
      area_id text references area,
      theme_id text references input_theme,
      meeting_id text,
      language text not null,
      taken_at timestamptz not null,
      taken_by text references person on delete set null,
      checked_at timestamptz,
      is_shown boolean not null default false,
      lead_id text references input on delete set null,
      split_from text references input on delete cascade
    )`.execute(db)
  for (const column of ['area_id', 'theme_id', 'meeting_id', 'taken_by', 'lead_id', 'split_from'])
    await sql`
      create index ${sql.id(`input_${column}`)} on input (${sql.id(column)})
      where ${sql.id(column)} is not null`.execute(db)
  await sql`create index input_taken on input (taken_at)`.execute(db)
  await sql`
    create table input_contact (
      id text primary key references input on delete cascade,
      channel text not null check (channel in ('email', 'phone', 'paper')),
      address text not null,
      language text not null,
      code_hash bytea,
      code_tries integer not null default 0,
      code_expires_at timestamptz,
      asked_at timestamptz not null,
      confirmed_at timestamptz,
      told_at timestamptz
    )`.execute(db)
  await sql`create index input_contact_asked on input_contact (asked_at)`.execute(db)
  await sql`create index input_contact_address on input_contact (address)`.execute(db)
  await sql`
    create table input_link (
      input_id text not null references input on delete cascade,
      kind text not null,
      key text not null,
      linked_at timestamptz not null,
      primary key (input_id, kind, key)
    )`.execute(db)
  await sql`create index input_link_to on input_link (kind, key)`.execute(db)
  // It outlives what it tells of: the ids lead to nobody then.
  await sql`
    create table input_trace (
      id text primary key,
      of_kind text not null,
      of_key text not null,
      doing text not null,
      to_kind text not null,
      to_key text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create index input_trace_of on input_trace (of_kind, of_key)`.execute(db)
  await sql`create index input_trace_to on input_trace (to_kind, to_key)`.execute(db)
  await sql`
    create table input_news (
      id text primary key,
      kind text not null,
      key text not null,
      words text not null,
      at timestamptz not null
    )`.execute(db)
  // The same is told once.
  await sql`create unique index input_news_to on input_news (kind, key, md5(words))`.execute(db)
}
