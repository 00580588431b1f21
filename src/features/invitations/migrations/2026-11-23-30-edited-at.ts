import { type Kysely, sql } from 'kysely'

/** How an invitation was is forgotten a month after the edit: a series may never be over. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table invitation_before add column at timestamptz not null default now()`.execute(db)
  await sql`create index invitation_before_at on invitation_before (at)`.execute(db)
}
