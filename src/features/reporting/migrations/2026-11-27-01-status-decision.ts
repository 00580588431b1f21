import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table status_decision (
      period text not null references reporting_period,
      body_id text not null references body,
      version integer not null,
      decided_on date not null,
      case_number text not null,
      words text not null,
      reason text,
      written_at timestamptz not null,
      primary key (period, body_id, version),
      check ((version = 1) = (reason is null))
    )`.execute(db)
  await sql`create index status_decision_body on status_decision (body_id)`.execute(db)
  // What was written stays: a correction is another row.
  await sql`
    create trigger decided before update or delete on status_decision
    for each row execute function refuse_change()`.execute(db)
}
