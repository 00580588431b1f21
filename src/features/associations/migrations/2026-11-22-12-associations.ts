import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table association (
      id text primary key,
      name text not null,
      kind text not null,
      area_id text not null references area,
      summary text not null,
      interests text[] not null,
      created_at timestamptz not null
    )`.execute(db)
  await sql`create unique index association_name on association (lower(name))`.execute(db)
  await sql`create index association_area on association (area_id)`.execute(db)
  await sql`
    create table association_member (
      association_id text not null references association on delete cascade,
      person_id text not null references person on delete cascade,
      since timestamptz not null,
      primary key (association_id, person_id)
    )`.execute(db)
  await sql`create index association_member_person on association_member (person_id)`.execute(db)
}
