import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table policy (
      id text primary key,
      body_id text not null references body,
      title text not null,
      about text not null,
      document_url text not null,
      decided_on date not null,
      next_review_on date not null,
      case_number text,
      owner_id text references person on delete set null,
      reminded_for date,
      made_at timestamptz not null
    )`.execute(db)
  await sql`create index policy_body on policy (body_id)`.execute(db)
  await sql`create index policy_next_review on policy (next_review_on)`.execute(db)
  await sql`create index policy_owner on policy (owner_id)`.execute(db)
  await sql`
    create table policy_review (
      id text primary key,
      policy_id text not null references policy on delete cascade,
      state text not null,
      planned_on date not null,
      opened_on date,
      conclusion text,
      conclusion_words text not null default '',
      concluded_on date,
      decision_words text not null default '',
      decided_on date,
      decided_by text references body,
      case_number text,
      corrects_id text unique references policy_review,
      correct_reason text,
      made_at timestamptz not null,
      check ((state in ('concluded', 'decided')) = (conclusion is not null)),
      check ((state = 'decided') = (decided_on is not null)),
      check ((state = 'decided') = (decided_by is not null)),
      check ((state = 'decided') = (case_number is not null)),
      check ((corrects_id is null) = (correct_reason is null))
    )`.execute(db)
  await sql`create index policy_review_policy on policy_review (policy_id)`.execute(db)
  // One at a time: two would each be concluded without the other.
  await sql`
    create unique index policy_review_under_way on policy_review (policy_id)
    where state <> 'decided'`.execute(db)
  await sql`
    create table policy_answer (
      review_id text not null references policy_review on delete cascade,
      line text not null,
      answer text not null,
      words text not null default '',
      primary key (review_id, line)
    )`.execute(db)
  await sql`
    create table policy_source (
      id text primary key,
      review_id text not null references policy_review on delete cascade,
      path text not null,
      words text not null,
      place integer not null
    )`.execute(db)
  await sql`create index policy_source_review on policy_source (review_id)`.execute(db)
}
