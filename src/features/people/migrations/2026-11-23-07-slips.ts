import { type Kysely, sql } from 'kysely'

/** A code on a slip of paper, handed over by an employee. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table slip (
      id text primary key,
      code_hash bytea not null unique,
      first_name text,
      person_id text references person on delete cascade,
      made_by text references person on delete set null,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      taken_back_at timestamptz
    )`.execute(db)
  await sql`create index slip_person on slip (person_id)`.execute(db)
  await sql`create index slip_made on slip (made_by, made_at)`.execute(db)
}
