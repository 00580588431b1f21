import { type Kysely, sql } from 'kysely'

/** Those who go along with others the first times, what they are asked for, and with whom they go. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table companion (
      person_id text primary key references person on delete cascade,
      state text not null check (state in ('interest', 'talk', 'certificate', 'courses',
        'confidentiality', 'active', 'pause', 'held', 'ended')),
      state_since timestamptz not null,
      label text not null,
      areas text[] not null,
      times text[] not null,
      languages text[] not null,
      interests text[] not null,
      most int not null check (most between 1 and 5),
      young_until date,
      talked_at timestamptz,
      certificate_seen date,
      pledged_at timestamptz,
      worried_at timestamptz
    )`.execute(db)
  await sql`create index companion_state on companion (state, state_since)`.execute(db)
  await sql`
    create table companion_course (
      person_id text not null references companion on delete cascade,
      course text not null,
      done_at timestamptz not null,
      primary key (person_id, course)
    )`.execute(db)
  await sql`
    create table companion_asking (
      id text primary key,
      invitation_id text not null references invitation on delete cascade,
      joining_id text references joining on delete set null,
      asked_by text not null check (asked_by in ('guest', 'host', 'employee')),
      asked_at timestamptz not null,
      closed_at timestamptz
    )`.execute(db)
  await sql`create unique index companion_asking_open on companion_asking (joining_id)
    where closed_at is null`.execute(db)
  await sql`create index companion_asking_joining on companion_asking (joining_id)`.execute(db)
  await sql`create index companion_asking_invitation on companion_asking (invitation_id)`.execute(
    db,
  )
  await sql`create index companion_asking_waiting on companion_asking (asked_at)
    where closed_at is null`.execute(db)
  await sql`
    create table companion_match (
      id text primary key,
      asking_id text not null references companion_asking on delete cascade,
      companion_id text not null references companion on delete cascade,
      meet_where text not null,
      times int not null check (times between 1 and 60),
      went int not null default 0,
      proposed_at timestamptz not null,
      guest_yes_at timestamptz,
      companion_yes_at timestamptz,
      six_weeks_at timestamptz,
      half_year_at timestamptz,
      ended_at timestamptz,
      ending text check (ending in ('went', 'declined', 'handed-over', 'stopped', 'over')),
      check ((ended_at is null) = (ending is null))
    )`.execute(db)
  await sql`create unique index companion_match_open on companion_match (asking_id)
    where ended_at is null`.execute(db)
  await sql`create index companion_match_asking on companion_match (asking_id)`.execute(db)
  await sql`create index companion_match_companion on companion_match (companion_id)`.execute(db)
  await sql`create index companion_match_ended on companion_match (ended_at)`.execute(db)
  // Those who wished for somebody before there were companions wait from now on.
  await sql`
    insert into companion_asking (id, invitation_id, joining_id, asked_by, asked_at)
    select substr(md5('companion ' || id), 1, 12), invitation_id, id, 'guest', now() from joining
    where wants_companion and confirmed_at is not null and cancelled_at is null`.execute(db)
}
