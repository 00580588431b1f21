import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table role_grant (
      id text primary key,
      person_id text not null references person on delete cascade,
      role text not null,
      reason text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      asked_by text references person on delete set null,
      asked_at timestamptz not null,
      given_by text references person on delete set null,
      given_at timestamptz,
      ended_by text references person on delete set null,
      ended_at timestamptz,
      end_reason text,
      reminded_at timestamptz,
      check (ends_at > starts_at and ends_at <= starts_at + interval '367 days'),
      check (given_by is distinct from person_id or given_by is null),
      check (role <> 'administrator' or given_by is null or given_by is distinct from asked_by)
    )`.execute(db)
  await sql`create index role_grant_person on role_grant (person_id)`.execute(db)
  await sql`create index role_grant_ends_at on role_grant (ends_at)`.execute(db)
  await sql`alter table person_role add column until timestamptz`.execute(db)
  // Roles from before they had an end get one, a year from now.
  await sql`update person_role set until = now() + interval '1 year'`.execute(db)
  await sql`
    insert into role_grant (id, person_id, role, reason, starts_at, ends_at, asked_at, given_at)
    select substr(md5(person_id || ' ' || role), 1, 12), person_id, role, '',
      now(), until, given_at, given_at
    from person_role`.execute(db)
}
