import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table hub (
      id text primary key,
      slug text not null unique,
      name text not null,
      summary text not null,
      welcome text not null,
      opening text not null default '',
      youth_hours text not null default '',
      phone text not null default '',
      to_come text not null default '',
      status text not null check (status in ('draft', 'open', 'closed')),
      created_at timestamptz not null
    )`.execute(db)
  await sql`
    create table hub_room (
      hub_id text not null references hub on delete cascade,
      place_id text not null references meeting_place on delete cascade,
      added_at timestamptz not null,
      primary key (hub_id, place_id)
    )`.execute(db)
  await sql`create index hub_room_place on hub_room (place_id)`.execute(db)
  await sql`
    create table hub_seat (
      id text primary key,
      hub_id text not null references hub on delete cascade,
      association_id text not null references association on delete cascade,
      asked_at timestamptz not null,
      answer text check (answer in ('yes', 'no')),
      answered_at timestamptz,
      unique (hub_id, association_id)
    )`.execute(db)
  await sql`create index hub_seat_association on hub_seat (association_id)`.execute(db)
}
