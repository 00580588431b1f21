import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table draft (
      id text primary key,
      person_id text references person on delete cascade,
      invitation_id text references invitation on delete cascade,
      answers jsonb not null,
      updated_at timestamptz not null,
      posted_at timestamptz
    )`.execute(db)
  await sql`create index draft_person on draft (person_id)`.execute(db)
  await sql`create unique index draft_editing on draft (invitation_id, person_id)
    where posted_at is null`.execute(db)
}
