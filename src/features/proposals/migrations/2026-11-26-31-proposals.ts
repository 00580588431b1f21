import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table proposal (
      id text primary key,
      body_id text not null references body,
      to_body_id text references body,
      version integer not null default 1,
      made_at timestamptz not null,
      adopted_on date,
      sent_at timestamptz,
      received_at timestamptz,
      check ((to_body_id is null) = (sent_at is null)),
      check (sent_at is null or adopted_on is not null),
      check (received_at is null or sent_at is not null)
    )`.execute(db)
  await sql`create index proposal_body on proposal (body_id)`.execute(db)
  await sql`create index proposal_to_body on proposal (to_body_id)`.execute(db)
  await sql`
    create table proposal_version (
      proposal_id text not null references proposal on delete cascade,
      number integer not null,
      title text not null,
      words text not null,
      reason text,
      saved_at timestamptz not null,
      decided_on date,
      decided_at timestamptz,
      primary key (proposal_id, number),
      check ((decided_on is null) = (decided_at is null))
    )`.execute(db)
  await sql`
    create table proposal_answer (
      id text primary key,
      proposal_id text not null references proposal on delete cascade,
      version integer not null,
      answer text not null,
      reason text not null,
      look_on date,
      prepared_at timestamptz not null,
      published_at timestamptz,
      reminded_at timestamptz,
      check ((answer = 'later') = (look_on is not null))
    )`.execute(db)
  await sql`create index proposal_answer_proposal on proposal_answer (proposal_id)`.execute(db)
  await sql`
    create unique index proposal_answer_prepared on proposal_answer (proposal_id)
    where published_at is null`.execute(db)
}
