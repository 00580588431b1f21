import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table meeting_theme
      add column question_id text references meeting_question on delete set null`.execute(db)
  await sql`create index meeting_theme_question on meeting_theme (question_id)`.execute(db)
}
