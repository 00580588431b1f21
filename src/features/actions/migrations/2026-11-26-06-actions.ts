import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table action (
      id text primary key,
      recommendation_id text not null references recommendation on delete cascade,
      words text not null,
      owner_id text references person on delete set null,
      due date,
      area_id text references area,
      state text not null default 'open',
      outcome text not null default '',
      ended_on date,
      made_at timestamptz not null,
      reminded_at timestamptz
    )`.execute(db)
  await sql`create index action_recommendation on action (recommendation_id)`.execute(db)
  await sql`create index action_owner on action (owner_id)`.execute(db)
  await sql`
    create index action_not_reminded on action (due)
    where state = 'open' and reminded_at is null`.execute(db)
  await sql`
    create table action_link (
      id text primary key,
      action_id text not null references action on delete cascade,
      kind text not null,
      target_id text not null,
      unique (action_id, kind, target_id)
    )`.execute(db)
}
