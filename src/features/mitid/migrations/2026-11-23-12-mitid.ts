import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table verified_person (
      person_id text primary key references person on delete cascade,
      issuer text not null,
      subject text not null,
      verified_at timestamptz not null,
      unique (issuer, subject)
    )`.execute(db)
  await sql`
    create table age_proof (
      person_id text primary key references person on delete cascade,
      at_least int not null,
      proved_at timestamptz not null
    )`.execute(db)
}
