import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table review add column undone_why text
      check (undone_why in ('mistaken', 'overlooked', 'news'))`.execute(db)
  await sql`create index review_decided_at on review (decided_at)`.execute(db)
}
