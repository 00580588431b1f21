import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table postal_address (
      person_id text primary key references person on delete cascade,
      name text not null,
      street text not null,
      town text not null
    )`.execute(db)
  await sql`
    alter table notice_choice
      drop constraint notice_choice_how_check,
      add constraint notice_choice_how_check
        check (how in ('email', 'sms', 'push', 'paper', 'daily', 'weekly', 'never'))`.execute(db)
}
