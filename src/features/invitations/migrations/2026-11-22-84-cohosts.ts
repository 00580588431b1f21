import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table cohost (
      id text primary key,
      invitation_id text not null references invitation on delete cascade,
      association_id text not null references association on delete cascade,
      asked_by text references person on delete set null,
      asked_at timestamptz not null,
      answer text check (answer in ('yes', 'no')),
      answered_at timestamptz,
      unique (invitation_id, association_id)
    )`.execute(db)
  await sql`create index cohost_association on cohost (association_id, answer)`.execute(db)
  await sql`create index cohost_asked_by on cohost (asked_by)`.execute(db)
}
