import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table referral (
      code text primary key,
      moment text not null
        check (moment in ('kursus', 'hjemmebesoeg', 'flyttet', 'unge', 'hjemme-igen')),
      area_id text references area on delete set null,
      created_at timestamptz not null,
      ends_at timestamptz not null,
      opened integer not null default 0
    )`.execute(db)
  await sql`create index referral_ends on referral (ends_at)`.execute(db)
}
