import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table association_claim (
      id text primary key,
      association_id text not null references association on delete cascade,
      person_id text not null references person on delete cascade,
      words text not null,
      created_at timestamptz not null,
      decided_at timestamptz,
      decided_by text references person on delete set null,
      approved boolean,
      reason text not null default ''
    )`.execute(db)
  await sql`
    create unique index association_claim_waiting on association_claim (association_id, person_id)
      where decided_at is null`.execute(db)
  await sql`create index association_claim_person on association_claim (person_id)`.execute(db)
  await sql`
    create table association_invite (
      id text primary key,
      association_id text not null references association on delete cascade,
      address text not null,
      role text not null check (role in ('owner', 'host', 'helper')),
      invited_by text not null references person on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      unique (association_id, address)
    )`.execute(db)
  await sql`create index association_invite_expires on association_invite (expires_at)`.execute(db)
}
