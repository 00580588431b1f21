import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table municipal_setting
      add changed_by text references person on delete set null`.execute(db)
}
