import { type Kysely, sql } from 'kysely'

// Beside policy_review and not in it: there an older program takes what is not decided for under way.
export async function up(db: Kysely<unknown>) {
  await sql`
    create table review_taken_back (
      id text primary key,
      policy_id text not null references policy on delete cascade,
      reason text not null,
      taken_back_at timestamptz not null,
      review jsonb not null,
      answers jsonb not null,
      sources jsonb not null
    )`.execute(db)
  await sql`create index review_taken_back_policy on review_taken_back (policy_id)`.execute(db)
}
