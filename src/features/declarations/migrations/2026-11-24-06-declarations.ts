import { type Kysely, sql } from 'kysely'

/** That an association has certificates on those who are with children, said for a year. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table child_declaration (
      association_id text not null references association on delete cascade,
      year integer not null,
      declared_by text references person on delete set null,
      declared_at timestamptz not null,
      primary key (association_id, year)
    )`.execute(db)
  await sql`create index child_declaration_by on child_declaration (declared_by)`.execute(db)
}
