import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table meeting_place
      add column keeper_id text references association on delete set null,
      add column asks_first boolean not null default false`.execute(db)
  await sql`create index meeting_place_keeper on meeting_place (keeper_id)
    where keeper_id is not null`.execute(db)
  await sql`
    create table keeper_claim (
      id text primary key,
      place_id text not null references meeting_place on delete cascade,
      association_id text not null references association on delete cascade,
      person_id text not null references person on delete cascade,
      asks_first boolean not null,
      words text not null,
      created_at timestamptz not null,
      decided_at timestamptz,
      approved boolean,
      reason text not null default ''
    )`.execute(db)
  await sql`create unique index keeper_claim_waiting on keeper_claim (place_id, association_id)
    where decided_at is null`.execute(db)
  await sql`create index keeper_claim_association on keeper_claim (association_id)`.execute(db)
  await sql`create index keeper_claim_person on keeper_claim (person_id)`.execute(db)
}
