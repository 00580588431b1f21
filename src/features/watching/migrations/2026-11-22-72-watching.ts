import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table watch (
      id text primary key,
      query text not null,
      channel text not null check (channel in ('email', 'phone')),
      address text not null,
      language text not null,
      code_hash bytea,
      code_tries integer not null default 0,
      code_expires_at timestamptz,
      asked_at timestamptz not null,
      confirmed_at timestamptz,
      renewed_at timestamptz not null,
      unique (channel, address, query)
    )`.execute(db)
  await sql`create index watch_renewed on watch (renewed_at)`.execute(db)
  await sql`create index watch_unconfirmed on watch (asked_at) where confirmed_at is null`.execute(
    db,
  )
  await sql`
    create table watch_told (
      watch_id text not null references watch on delete cascade,
      invitation_id text not null references invitation on delete cascade,
      primary key (watch_id, invitation_id)
    )`.execute(db)
  await sql`create index watch_told_invitation on watch_told (invitation_id)`.execute(db)
}
