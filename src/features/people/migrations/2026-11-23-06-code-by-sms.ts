import { type Kysely, sql } from 'kysely'

/** A code goes to a telephone too, and may be for a way in that is added to an account. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table sign_in_code
      add channel text not null default 'email' check (channel in ('email', 'phone')),
      add person_id text references person on delete cascade`.execute(db)
  await sql`create index sign_in_code_address on sign_in_code (address)`.execute(db)
}
