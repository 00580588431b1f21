import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table easy_doubt (
      kind text not null,
      key text not null,
      invitation_id text references invitation on delete cascade,
      ready text not null,
      words text not null,
      asked_at timestamptz not null,
      mark bytea not null,
      answer text not null default '',
      answered_at timestamptz,
      primary key (kind, key)
    )`.execute(db)
  await sql`
    create table easy_done (
      id text primary key,
      kind text not null,
      key text not null,
      invitation_id text references invitation on delete cascade,
      before text not null,
      words text not null,
      mark bytea,
      done_at timestamptz not null,
      seen_at timestamptz,
      told_at timestamptz,
      undone_at timestamptz
    )`.execute(db)
  await sql`create unique index easy_done_once on easy_done (kind, key)
    where undone_at is null`.execute(db)
  await sql`create index easy_done_at on easy_done (done_at)`.execute(db)
  await sql`create index easy_done_invitation on easy_done (invitation_id)`.execute(db)
  await sql`create index easy_doubt_invitation on easy_doubt (invitation_id)`.execute(db)
  await sql`
    create table easy_raised (
      kind text not null,
      key text not null,
      at timestamptz not null,
      primary key (kind, key)
    )`.execute(db)
}
