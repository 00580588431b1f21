import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table employee_identity (
      issuer text not null,
      subject_hash bytea not null,
      person_id text not null references person on delete cascade,
      since timestamptz not null,
      primary key (issuer, subject_hash)
    )`.execute(db)
  await sql`create index employee_identity_person on employee_identity (person_id)`.execute(db)
}
