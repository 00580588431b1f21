import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table call (
      id text primary key,
      joining_id text not null references joining on delete cascade,
      kind text not null check (kind in
        ('talk', 'confirm', 'companion', 'answer', 'again', 'changed', 'cancelled')),
      created_at timestamptz not null,
      done_at timestamptz,
      done_by text references person on delete set null,
      unique (joining_id, kind)
    )`.execute(db)
  await sql`create index call_waiting on call (created_at) where done_at is null`.execute(db)
  await sql`create index call_done_by on call (done_by)`.execute(db)
}
