import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table joining (
      id text primary key,
      invitation_id text not null references invitation on delete cascade,
      occurrence_id text references occurrence on delete cascade,
      person_id text references person on delete set null,
      first_name text not null,
      channel text not null check (channel in ('email', 'phone')),
      address text not null,
      language text not null default 'da',
      way text not null check (way in ('coming', 'coming-with', 'asking', 'calling')),
      companions int not null default 0,
      wants_companion boolean not null default false,
      question text not null default '',
      answer text,
      answered_at timestamptz,
      call_times text[] not null default '{}',
      wish jsonb,
      asked_id text not null unique,
      asked_at timestamptz not null,
      code_hash bytea,
      code_tries int not null default 0,
      code_expires_at timestamptz,
      created_at timestamptz not null,
      confirmed_at timestamptz,
      cancelled_at timestamptz,
      told_host text,
      told_sequence int not null default 0
    )`.execute(db)
  await sql`create unique index joining_once on joining (invitation_id, channel, address)
    where cancelled_at is null`.execute(db)
  await sql`create index joining_standing on joining (invitation_id)
    include (occurrence_id, companions, wants_companion, way)
    where confirmed_at is not null and cancelled_at is null`.execute(db)
  await sql`create index joining_invitation on joining (invitation_id)`.execute(db)
  await sql`create index joining_person on joining (person_id)`.execute(db)
  await sql`create index joining_occurrence on joining (occurrence_id)`.execute(db)
  await sql`
    create table report (
      id text primary key,
      invitation_id text not null references invitation on delete cascade,
      text text not null,
      contact text not null default '',
      created_at timestamptz not null,
      done_at timestamptz,
      done_by text references person on delete set null
    )`.execute(db)
  await sql`create index report_invitation on report (invitation_id)`.execute(db)
  await sql`create index report_done_by on report (done_by)`.execute(db)
}
