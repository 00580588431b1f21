import { type Kysely, sql } from 'kysely'

/** A host who was asked how it goes would like somebody to be called. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table call drop constraint call_kind_check,
      add constraint call_kind_check check (kind in
        ('talk', 'confirm', 'companion', 'answer', 'again', 'changed', 'cancelled',
          'waiting', 'offer', 'line-closed', 'like', 'visit', 'away', 'landing'))`.execute(db)
}
