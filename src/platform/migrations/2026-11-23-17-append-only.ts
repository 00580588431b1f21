import { type Kysely, sql } from 'kysely'

/** What happened is only added to: by rights, and by a trigger where rights do not bind. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table event_link (
      event_id text primary key,
      day date not null,
      place int not null,
      hash bytea not null,
      unique (day, place)
    )`.execute(db)
  await sql`
    create table day_seal (
      day date primary key,
      count int not null,
      hash bytea not null,
      sealed_at timestamptz not null
    )`.execute(db)
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is only added to', tg_table_name using errcode = '42501';
    end $$`.execute(db)
  for (const table of ['event', 'event_link', 'day_seal']) {
    // Row triggers fire for a superuser too, who no rights bind; `always` also while replicating.
    await sql
      .raw(`
      create trigger append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change();
      alter table ${table} enable always trigger append_only;
      revoke update, delete, truncate on ${table} from public, current_user`)
      .execute(db)
  }
}
