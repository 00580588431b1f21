import { type Kysely, sql } from 'kysely'

/** Who is not yet of age, as a span: for grown people there is no row. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table young_person (
      person_id text primary key references person on delete cascade,
      span text not null check (span in ('with-parent', 'young')),
      said_on date not null
    )`.execute(db)
}
