import { type Kysely, sql } from 'kysely'

/** Which associations were asked this year, so that each is asked once. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table declaration_reminded (
      association_id text not null references association on delete cascade,
      year integer not null,
      at timestamptz not null,
      primary key (association_id, year)
    )`.execute(db)
}
