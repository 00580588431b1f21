import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // Written before the row they point at, in the same transaction: both are asked at its end.
  await sql`
    create table search_word (
      id text primary key,
      text text not null,
      folded text not null unique,
      bare text not null,
      leads_to text references search_word on delete cascade deferrable initially deferred
    )`.execute(db)
  await sql`create index search_word_leads on search_word (leads_to)`.execute(db)
  await sql`create index search_word_like on search_word using gin (bare gin_trgm_ops)`.execute(db)
  await sql`
    create table invitation_word (
      invitation_id text not null
        references invitation on delete cascade deferrable initially deferred,
      word_id text not null references search_word on delete cascade,
      place int not null,
      primary key (invitation_id, word_id)
    )`.execute(db)
  await sql`create index invitation_word_word on invitation_word (word_id)`.execute(db)
  await sql`
    create table search_word_pair (
      one_id text not null references search_word on delete cascade,
      other_id text not null references search_word on delete cascade,
      since timestamptz not null,
      answer text check (answer in ('same', 'different')),
      primary key (one_id, other_id),
      check (one_id < other_id)
    )`.execute(db)
  await sql`create index search_word_pair_other on search_word_pair (other_id)`.execute(db)
  await sql`create index search_word_pair_open on search_word_pair (since)
    where answer is null`.execute(db)
}
