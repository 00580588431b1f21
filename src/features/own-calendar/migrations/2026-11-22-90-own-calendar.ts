import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table own_calendar (
      id text primary key,
      person_id text unique references person on delete cascade,
      channel text check (channel in ('email', 'phone')),
      address text,
      language text not null,
      secret_hash bytea unique,
      made_at timestamptz,
      unique (channel, address),
      check ((person_id is null) <> (address is null)),
      check ((channel is null) = (address is null))
    )`.execute(db)
}
