import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // Which channels there are stands in the type; here it is held that a letter has its paper.
  await sql`alter table message drop constraint message_channel_check`.execute(db)
  await sql`
    alter table message
      add column paper jsonb,
      add constraint message_paper check ((channel = 'letter') = (paper is not null))`.execute(db)
  await sql`
    create index message_to_print on message (number)
    where channel = 'letter' and failed_at is null`.execute(db)
}
