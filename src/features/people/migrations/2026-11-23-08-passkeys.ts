import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table passkey (
      id text primary key,
      credential_id text not null unique,
      person_id text not null references person on delete cascade,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      name text not null,
      created_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`create index passkey_person on passkey (person_id)`.execute(db)
  await sql`
    create table passkey_challenge (
      id text primary key,
      challenge text not null,
      person_id text references person on delete cascade,
      expires_at timestamptz not null
    )`.execute(db)
}
