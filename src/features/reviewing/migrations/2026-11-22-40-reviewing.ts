import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table review (
      id text primary key,
      invitation_id text not null references invitation on delete cascade,
      decision text not null check (decision in ('approved', 'change-asked', 'refused')),
      reason text not null default '',
      decided_by text references person on delete set null,
      decided_at timestamptz not null,
      undone_at timestamptz
    )`.execute(db)
  await sql`create index review_invitation on review (invitation_id, decided_at)`.execute(db)
}
