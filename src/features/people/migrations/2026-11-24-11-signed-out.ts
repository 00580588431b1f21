import { type Kysely, sql } from 'kysely'

/** Why an administrator signed an employee out everywhere. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table signed_out (
      id text primary key,
      person_id text not null references person on delete cascade,
      by_id text references person on delete set null,
      reason text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create index signed_out_person on signed_out (person_id)`.execute(db)
  await sql`create index signed_out_by on signed_out (by_id)`.execute(db)
}
