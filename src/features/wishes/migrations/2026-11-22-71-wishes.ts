import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table wish (
      id text primary key,
      words text not null,
      area_id text not null references area,
      age_from integer check (age_from between 0 and 120),
      age_to integer check (age_to between 0 and 120),
      status text not null check (status in ('in-review', 'shown', 'refused')),
      reason text not null default '',
      decided_by text references person on delete set null,
      decided_at timestamptz,
      told_status text,
      created_at timestamptz not null,
      answered_at timestamptz,
      invitation_id text
    )`.execute(db)
  await sql`create index wish_open on wish (area_id, created_at desc)
    where status = 'shown' and answered_at is null`.execute(db)
  await sql`create index wish_waiting on wish (created_at) where status = 'in-review'`.execute(db)
  await sql`create index wish_age on wish (created_at)`.execute(db)

  await sql`
    create table wish_voice (
      id text primary key,
      wish_id text not null references wish on delete cascade,
      is_wisher boolean not null,
      person_id text references person on delete cascade,
      channel text check (channel in ('email', 'phone')),
      address text,
      language text not null,
      code_hash bytea,
      code_tries integer not null default 0,
      code_expires_at timestamptz,
      asked_at timestamptz not null,
      confirmed_at timestamptz,
      check ((channel is null) = (address is null))
    )`.execute(db)
  await sql`create unique index wish_voice_address on wish_voice (wish_id, channel, address)
    where address is not null`.execute(db)
  await sql`create unique index wish_voice_person on wish_voice (wish_id, person_id)
    where person_id is not null`.execute(db)
  await sql`create index wish_voice_wish on wish_voice (wish_id)`.execute(db)
  await sql`create index wish_voice_of_person on wish_voice (person_id)
    where person_id is not null`.execute(db)
  await sql`create index wish_voice_unconfirmed on wish_voice (asked_at)
    where confirmed_at is null`.execute(db)

  await sql`
    create table wish_draft (
      draft_id text primary key,
      wish_id text not null references wish on delete cascade,
      begun_at timestamptz not null
    )`.execute(db)
  await sql`create index wish_draft_wish on wish_draft (wish_id)`.execute(db)
}
