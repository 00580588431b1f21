import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table campaign (
      id text primary key,
      short text not null check (short ~ '^[a-z]{3,12}$'),
      title text not null,
      sentence text not null,
      words text not null,
      cover text not null,
      from_day date not null,
      until_day date not null,
      area_ids text[] not null,
      interests text[] not null,
      who text[] not null,
      ended_at timestamptz,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      check (from_day <= until_day)
    )`.execute(db)
  // Two that look alike on a wall are the same address.
  await sql`create unique index campaign_short on campaign (translate(short, 'i', 'l'))`.execute(db)
  await sql`create index campaign_until on campaign (until_day desc, id)`.execute(db)
  await sql`
    create table campaign_picture (
      id text primary key,
      campaign_id text not null unique references campaign on delete cascade,
      bytes bytea not null,
      alt text not null
    )`.execute(db)
  await sql`
    create table campaign_count (
      campaign_id text not null references campaign on delete cascade,
      channel text not null
        check (channel in ('flyer', 'poster', 'advert', 'social', 'screen')),
      day date not null,
      visits integer not null,
      joinings integer not null,
      primary key (campaign_id, channel, day)
    )`.execute(db)
}
