import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table programme (
      area_id text not null references area on delete cascade,
      edition text not null check (edition in ('a4', 'a3', 'let', 'annonce')),
      sheet jsonb not null,
      pdf bytea not null,
      invitation_ids text[] not null,
      made_at timestamptz not null,
      until timestamptz not null,
      primary key (area_id, edition)
    )`.execute(db)
  await sql`create index programme_invitations on programme using gin (invitation_ids)`.execute(db)

  // What is no longer true is taken away in the transaction that changes it, whoever does it.
  await sql`
    create function forget_programmes() returns trigger language plpgsql as $$
    begin
      delete from programme where invitation_ids @> array[
        case tg_table_name
          when 'invitation' then to_jsonb(old) ->> 'id'
          else to_jsonb(old) ->> 'invitation_id'
        end];
      return null;
    end $$`.execute(db)
  await sql`
    create trigger invitation_forgets_programmes
      after delete or update of title, status, series, welcome, area_id, place_id, place_text,
        place_awaits, traits on invitation
      for each row execute function forget_programmes()`.execute(db)
  await sql`
    create trigger occurrence_forgets_programmes
      after delete or update of starts_at, cancelled_at, place_words, gone on occurrence
      for each row execute function forget_programmes()`.execute(db)
}
