import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table meeting_place
      add address text not null default '',
      add latitude float8,
      add longitude float8,
      add opening text not null default '',
      add youth_hours text not null default '',
      add constraint meeting_place_position check ((latitude is null) = (longitude is null))
  `.execute(db)
  await sql`
    create table place_fact (
      place_id text not null references meeting_place on delete cascade,
      fact text not null,
      holds boolean not null,
      note text not null,
      checked_at timestamptz,
      checked_by text references person on delete set null,
      primary key (place_id, fact)
    )`.execute(db)
  await sql`create index place_fact_checked_by on place_fact (checked_by)`.execute(db)
  // What was said of access until now stands as said, but nobody has looked.
  await sql`
    insert into place_fact (place_id, fact, holds, note)
    select id, trait, true, '' from meeting_place, unnest(traits) as trait
    where trait ~ '^(adgang|transport|ro)[.]'
    on conflict do nothing`.execute(db)
  await sql`
    update meeting_place set traits = array(
      select trait from unnest(traits) as trait where trait !~ '^(adgang|transport|ro)[.]')
  `.execute(db)
  await sql`
    create table place_photo (
      id text primary key,
      place_id text not null references meeting_place on delete cascade,
      bytes bytea not null,
      alt text not null,
      created_at timestamptz not null
    )`.execute(db)
  await sql`create index place_photo_place on place_photo (place_id, created_at)`.execute(db)
  await sql`
    create table place_proposal (
      id text primary key,
      name text not null,
      area_id text not null references area,
      whereabouts text not null,
      why text not null,
      contact text not null,
      language text not null,
      created_at timestamptz not null,
      decided_at timestamptz,
      decided_by text references person on delete set null,
      reason text not null default '',
      place_id text references meeting_place on delete set null
    )`.execute(db)
  await sql`create index place_proposal_waiting on place_proposal (created_at)
    where decided_at is null`.execute(db)
  await sql`create index place_proposal_decided_by on place_proposal (decided_by)`.execute(db)
  await sql`create index place_proposal_place on place_proposal (place_id)`.execute(db)
  await sql`create index invitation_place on invitation (place_id)`.execute(db)
}
