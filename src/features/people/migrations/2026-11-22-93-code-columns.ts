import { type Kysely, sql } from 'kysely'

/** A code to sign in with is kept under the names that every other code is kept under. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table sign_in_code rename column tries to code_tries`.execute(db)
  await sql`alter table sign_in_code rename column expires_at to code_expires_at`.execute(db)
}
