import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table occurrence
    add column planned_at timestamptz,
    add column place_words text not null default '',
    add column gone boolean not null default false`.execute(db)
  // Until now only a change of the whole invitation took dates away.
  await sql`update occurrence set gone = true where cancelled_at is not null`.execute(db)
  await sql`alter table occurrence
    drop constraint occurrence_invitation_id_starts_at_key`.execute(db)
  await sql`create index occurrence_starts on occurrence (invitation_id, starts_at)`.execute(db)
  await sql`create unique index occurrence_planned
    on occurrence (invitation_id, (coalesce(planned_at, starts_at))) where not gone`.execute(db)
}
