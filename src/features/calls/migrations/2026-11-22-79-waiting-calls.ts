import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table call drop constraint call_kind_check,
      add constraint call_kind_check check (kind in
        ('talk', 'confirm', 'companion', 'answer', 'again', 'changed', 'cancelled',
          'waiting', 'offer', 'line-closed', 'like'))`.execute(db)
}
