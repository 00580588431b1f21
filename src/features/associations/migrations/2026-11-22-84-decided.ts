import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table association add column decided_at timestamptz`.execute(db)
  await sql`
    create index association_decided on association (decided_at) where decided_at is not null`.execute(
    db,
  )
}
