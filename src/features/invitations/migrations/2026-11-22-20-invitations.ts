import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table picture (
      id text primary key,
      bytes bytea not null,
      alt text not null,
      created_at timestamptz not null
    )`.execute(db)
  await sql`
    create table invitation (
      id text primary key,
      title text not null,
      summary text not null,
      host_id text references person on delete set null,
      association_id text references association,
      host_kind text not null,
      area_id text not null references area,
      place_id text references meeting_place,
      place_text text not null,
      series jsonb not null,
      all_day boolean not null default false,
      welcome jsonb not null,
      bring text not null,
      interests text[] not null,
      traits text[] not null,
      places int,
      usually int,
      price_kroner int not null default 0,
      price_note text not null default '',
      picture_id text references picture,
      cover text not null,
      status text not null check (status in ('in-review', 'change-asked', 'refused', 'published', 'cancelled')),
      sequence int not null default 0,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      published_at timestamptz,
      next_starts_at timestamptz,
      over_at timestamptz not null,
      words text not null,
      labels text[] not null
    )`.execute(db)
  await sql`create index invitation_host on invitation (host_id)`.execute(db)
  await sql`create index invitation_association on invitation (association_id)`.execute(db)
  await sql`create index invitation_status on invitation (status, created_at)
    where status <> 'published'`.execute(db)
  await sql`
    create table occurrence (
      id text primary key,
      invitation_id text not null references invitation on delete cascade,
      starts_at timestamptz not null,
      ends_at timestamptz,
      over_at timestamptz not null,
      cancelled_at timestamptz,
      unique (invitation_id, starts_at)
    )`.execute(db)
  await sql`create index occurrence_over on occurrence (invitation_id, over_at)`.execute(db)
  // Collated "C" so that the words that begin with something are answered by the index.
  await sql`
    create table vocabulary (
      word text collate "C" primary key,
      stem text collate "C" generated always as
        (coalesce((ts_lexize('danish_stem', word))[1], word)) stored
    )`.execute(db)
  await sql`create index vocabulary_stem on vocabulary (stem)`.execute(db)
  await sql`create index vocabulary_like on vocabulary using gin (word gin_trgm_ops)`.execute(db)
}
