import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table area (
      id text primary key,
      name text not null,
      latitude float8 not null,
      longitude float8 not null,
      localities text[] not null
    )`.execute(db)
}
