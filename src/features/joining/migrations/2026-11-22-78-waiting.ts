import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table joining
      drop constraint joining_way_check,
      add constraint joining_way_check
        check (way in ('coming', 'coming-with', 'asking', 'calling', 'waiting')),
      add column waiting_since timestamptz,
      add column offered_at timestamptz,
      add column offer_ends_at timestamptz,
      add column missed_offer_at timestamptz,
      add column wants_like boolean not null default false,
      add column like_id text references invitation on delete set null`.execute(db)
  await sql`drop index joining_standing`.execute(db)
  await sql`create index joining_standing on joining (invitation_id)
    include (occurrence_id, companions, wants_companion, way, offer_ends_at)
    where confirmed_at is not null and cancelled_at is null`.execute(db)
  await sql`create index joining_line on joining (invitation_id, waiting_since, id)
    where waiting_since is not null`.execute(db)
  await sql`create index joining_offered on joining (offer_ends_at)
    where offer_ends_at is not null`.execute(db)
  await sql`create index joining_like on joining (like_id)`.execute(db)
  await sql`
    create table started_like (
      invitation_id text primary key references invitation on delete cascade,
      like_id text not null references invitation on delete cascade,
      asked_at timestamptz
    )`.execute(db)
  await sql`create index started_like_unasked on started_like (invitation_id)
    where asked_at is null`.execute(db)
  await sql`create index started_like_like on started_like (like_id)`.execute(db)
}
