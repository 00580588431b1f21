import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table person (
      id text primary key,
      first_name text not null,
      language text not null default 'da',
      created_at timestamptz not null
    )`.execute(db)
  await sql`
    create table reach (
      channel text not null check (channel in ('email', 'phone')),
      address text not null,
      person_id text not null references person on delete cascade,
      confirmed_at timestamptz not null,
      primary key (channel, address)
    )`.execute(db)
  await sql`create index reach_person on reach (person_id)`.execute(db)
  await sql`
    create table person_role (
      person_id text not null references person on delete cascade,
      role text not null,
      given_at timestamptz not null,
      primary key (person_id, role)
    )`.execute(db)
  await sql`
    create table sign_in_code (
      id text primary key,
      address text not null,
      code_hash bytea not null,
      tries int not null default 0,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`
    alter table session
      add foreign key (person_id) references person on delete cascade`.execute(db)
}
