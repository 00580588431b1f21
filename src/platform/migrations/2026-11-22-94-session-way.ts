import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table session
      add way text not null default 'code',
      add roles text[] not null default '{}'`.execute(db)
}
