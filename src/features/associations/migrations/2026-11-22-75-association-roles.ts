import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table association
      add column status text not null default 'listed'
        check (status in ('waiting', 'listed', 'refused', 'archived')),
      add column cvr text,
      add column about text not null default '',
      add column doings text not null default '',
      add column reason text not null default '',
      add column listed_at timestamptz,
      add column archived_at timestamptz`.execute(db)
  await sql`
    update association set
      listed_at = created_at,
      kind = case kind when 'selforganised' then 'group' else 'association' end`.execute(db)
  await sql`drop index association_name`.execute(db)
  await sql`
    create unique index association_name on association (area_id, lower(name))
      where status in ('waiting', 'listed')`.execute(db)
  await sql`create index association_waiting on association (created_at) where status = 'waiting'`.execute(
    db,
  )
  // Whoever was a member could do all there was to do.
  await sql`
    alter table association_member
      add column role text not null default 'owner' check (role in ('owner', 'host', 'helper')),
      add column meets boolean not null default false,
      add column meets_words text not null default ''`.execute(db)
  await sql`alter table association_member alter column role drop default`.execute(db)
}
