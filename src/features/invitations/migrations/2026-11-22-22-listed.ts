import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table listed (
      id text primary key references invitation on delete cascade,
      area_id text not null references area,
      next_starts_at timestamptz not null,
      over_at timestamptz not null,
      labels text[] not null,
      search tsvector not null
    )`.execute(db)
  // Words and labels are only ever read through the index: moved aside, the rows stay so small
  // that sorting the hits of a broad search reads some hundred pages and not the whole table.
  await sql`alter table listed alter labels set storage external`.execute(db)
  await sql`alter table listed alter search set storage external`.execute(db)
  await sql`alter table listed set (toast_tuple_target = 128)`.execute(db)
  await sql`create index listed_search on listed using gin (search, labels)
    with (fastupdate = off)`.execute(db)
  await sql`create index listed_soonest on listed (next_starts_at, id)
    include (over_at, area_id)`.execute(db)
  await sql`create index listed_area on listed (area_id, next_starts_at, id)
    include (over_at)`.execute(db)

  await sql`
    create function list_invitation() returns trigger language plpgsql as $$
    begin
      if new.status <> 'published' or new.next_starts_at is null then
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
  await sql`
    create trigger list_invitation after insert or update on invitation
    for each row execute function list_invitation()`.execute(db)
}
