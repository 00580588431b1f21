import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table strategy (
      id text primary key,
      title text not null,
      decided_on date not null,
      decided_by text not null references body,
      case_number text,
      brought_at timestamptz not null
    )`.execute(db)
  await sql`
    create table strategy_task (
      strategy_id text not null references strategy on delete cascade,
      number integer not null,
      title text not null,
      primary key (strategy_id, number)
    )`.execute(db)
  await sql`
    create table recommendation (
      id text primary key,
      strategy_id text not null,
      code text not null,
      place integer not null,
      task integer not null,
      parent_code text,
      title text not null,
      official text not null default '',
      easy text not null default '',
      kind text not null,
      unique (strategy_id, code),
      foreign key (strategy_id, task) references strategy_task on delete cascade,
      foreign key (strategy_id, parent_code) references recommendation (strategy_id, code)
    )`.execute(db)
  await sql`
    create table recommendation_body (
      recommendation_id text not null references recommendation on delete cascade,
      body_id text not null references body,
      is_lead boolean not null,
      primary key (recommendation_id, body_id)
    )`.execute(db)
  // One of those it is addressed to leads.
  await sql`
    create unique index recommendation_lead on recommendation_body (recommendation_id)
    where is_lead`.execute(db)
  await sql`create index recommendation_body_body on recommendation_body (body_id)`.execute(db)
}
