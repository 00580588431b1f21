import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table offer (
      id text primary key,
      name text not null,
      summary text not null,
      open_to text not null,
      how_to_get text not null,
      legal_basis text not null,
      contact_role text not null,
      contact_phone text not null,
      area_id text references area,
      place_id text references meeting_place,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index offer_area on offer (area_id)`.execute(db)
  await sql`create index offer_place on offer (place_id)`.execute(db)
  await sql`
    create table directory_import (
      id text primary key,
      content jsonb not null,
      read_at timestamptz not null,
      taken_in_at timestamptz
    )`.execute(db)
}
