import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table weekly_letter (
      id text primary key,
      way text not null check (way in ('email', 'paper')),
      area_id text references area on delete cascade,
      interests text[] not null,
      email text,
      name text,
      street text,
      town text,
      language text not null,
      code_hash bytea,
      code_tries integer not null default 0,
      code_expires_at timestamptz,
      asked_at timestamptz not null,
      confirmed_at timestamptz,
      renewed_at timestamptz not null,
      quiet_at timestamptz,
      unique nulls not distinct (way, email, name, street, town, area_id, interests),
      check ((way = 'email') = (email is not null)),
      check ((way = 'paper') = (name is not null and street is not null and town is not null))
    )`.execute(db)
  await sql`create index weekly_letter_area on weekly_letter (area_id)`.execute(db)
  await sql`create index weekly_letter_renewed on weekly_letter (renewed_at)`.execute(db)
  await sql`
    create index weekly_letter_unconfirmed on weekly_letter (asked_at)
    where confirmed_at is null`.execute(db)
}
