import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table meeting_place (
      id text primary key,
      name text not null,
      area_id text not null references area,
      summary text not null,
      traits text[] not null
    )`.execute(db)
  await sql`create index meeting_place_area on meeting_place (area_id)`.execute(db)
}
