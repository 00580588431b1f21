import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table freshness (
      invitation_id text primary key references invitation on delete cascade,
      stage text not null
        check (stage in ('fresh', 'asked', 'asked-again', 'unconfirmed', 'unlisted')),
      since timestamptz not null,
      reached boolean not null default true,
      affirmed_at timestamptz,
      handled_at timestamptz,
      handled_by text references person on delete set null
    )`.execute(db)
  await sql`create index freshness_task on freshness (since)
    where stage = 'unlisted' or not reached`.execute(db)
  await sql`create index freshness_handled_by on freshness (handled_by)`.execute(db)
  await sql`create index invitation_series on invitation (published_at)
    where status = 'published'
      and (series->>'rrule' is not null or jsonb_array_length(series->'extra') > 0)`.execute(db)
  // As before, and what nobody stands behind any more is not on the list either.
  await sql`
    create or replace function list_invitation() returns trigger language plpgsql as $$
    begin
      if new.status <> 'published' or new.next_starts_at is null or exists (
        select from freshness where invitation_id = new.id and stage = 'unlisted'
      ) then
        delete from listed where id = new.id;
        return null;
      end if;
      insert into listed (id, area_id, next_starts_at, over_at, labels, search)
      values (
        new.id, new.area_id, new.next_starts_at, new.over_at, new.labels,
        setweight(to_tsvector('danish', translate(new.title, '/-._@', '     ')), 'A')
          || setweight(to_tsvector('danish', translate(new.words, '/-._@', '     ')), 'B')
      )
      on conflict (id) do update set
        area_id = excluded.area_id, next_starts_at = excluded.next_starts_at,
        over_at = excluded.over_at, labels = excluded.labels, search = excluded.search;
      return null;
    end $$`.execute(db)
}
