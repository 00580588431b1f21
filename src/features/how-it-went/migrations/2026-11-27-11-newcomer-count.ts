import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table newcomer_count (
      half_year text not null check (half_year ~ '^[0-9]{4}-H[12]$'),
      area_id text not null references area,
      count integer not null,
      primary key (half_year, area_id)
    )`.execute(db)
}
