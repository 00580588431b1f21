import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table translation (
      id text primary key,
      invitation_id text not null references invitation on delete cascade,
      language text not null check (language in ('en', 'uk', 'ar', 'pl', 'so')),
      words jsonb not null,
      danish text not null,
      written_by text references person on delete set null,
      written_at timestamptz not null,
      corrected_by text references person on delete set null,
      checked_by text references person on delete set null,
      checked_at timestamptz,
      returned text check (returned in ('meaning', 'missing', 'hard', 'facts')),
      unique (invitation_id, language)
    )`.execute(db)
  await sql`create index translation_written_by on translation (written_by)`.execute(db)
  await sql`create index translation_corrected_by on translation (corrected_by)`.execute(db)
  await sql`create index translation_checked_by on translation (checked_by)`.execute(db)
}
