import { type Kysely, sql } from 'kysely'

/** An account without mail and telephone joins as itself: the address is then the person’s id. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table joining drop constraint joining_channel_check`.execute(db)
  await sql`
    alter table joining add constraint joining_channel_check
    check (channel in ('email', 'phone', 'account'))`.execute(db)
}
