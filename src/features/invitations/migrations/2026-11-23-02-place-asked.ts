import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table invitation
    add column place_awaits text check (place_awaits in ('keeper', 'host'))`.execute(db)
  // What somebody wants to have as its place stands here and nowhere else until a yes.
  await sql`
    create table place_asked (
      invitation_id text not null references invitation on delete cascade,
      place_id text not null references meeting_place on delete cascade,
      place_text text not null,
      asked_by text references person on delete set null,
      asked_at timestamptz not null,
      told_at timestamptz,
      answer text check (answer in ('yes', 'no')),
      reason text not null default '',
      answered_at timestamptz,
      primary key (invitation_id, place_id)
    )`.execute(db)
  await sql`create index place_asked_place on place_asked (place_id, answer)`.execute(db)
  await sql`create index place_asked_by on place_asked (asked_by)`.execute(db)
}
