import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table joining
      add column coming_since timestamptz,
      add column call_if_away boolean not null default false,
      add column how_asked_at timestamptz,
      add column how_answered_at timestamptz`.execute(db)
  await sql`update joining set coming_since = confirmed_at
    where way in ('coming', 'coming-with')`.execute(db)
  await sql`create index joining_reach on joining (channel, address)`.execute(db)
  await sql`create index joining_call_if_away on joining (invitation_id) where call_if_away`.execute(
    db,
  )
  await sql`create index occurrence_over_at on occurrence (over_at)`.execute(db)
  await sql`
    create table marked_date (
      occurrence_id text primary key references occurrence on delete cascade,
      marked_at timestamptz not null
    )`.execute(db)
  await sql`
    create table came (
      occurrence_id text not null references marked_date on delete cascade,
      joining_id text not null references joining on delete cascade,
      primary key (occurrence_id, joining_id)
    )`.execute(db)
  await sql`create index came_joining on came (joining_id)`.execute(db)
  await sql`
    create table visit_answer (
      joining_id text primary key references joining on delete cascade,
      answer text not null check (answer in ('again', 'not-for-me', 'talk')),
      talk_with text check (talk_with in ('host', 'bridge-builder')),
      call_me_on text not null default '',
      answered_at timestamptz not null,
      talked_at timestamptz
    )`.execute(db)
  await sql`create index visit_answer_age on visit_answer (answered_at)`.execute(db)
  await sql`
    create table away_heard (
      joining_id text primary key references joining on delete cascade,
      heard_at timestamptz not null
    )`.execute(db)
  await sql`
    alter table call drop constraint call_kind_check,
      add constraint call_kind_check check (kind in
        ('talk', 'confirm', 'companion', 'answer', 'again', 'changed', 'cancelled',
          'waiting', 'offer', 'line-closed', 'like', 'visit', 'away'))`.execute(db)
}
