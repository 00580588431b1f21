import { type Kysely, sql } from 'kysely'

/** What a parent has said to the account of somebody too young to decide alone. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table parent_yes (
      id text primary key,
      person_id text not null unique references person on delete cascade,
      channel text not null check (channel in ('email', 'phone')),
      address text not null,
      asked_at timestamptz not null,
      told_at timestamptz not null,
      yes_at timestamptz,
      taken_back_at timestamptz
    )`.execute(db)
}
