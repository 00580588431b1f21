import { type Kysely, sql } from 'kysely'

/** The columns are those that rate-limiter-flexible asks for. A process from before counts in rate_limit. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create unlogged table attempt (
      key varchar(255) primary key,
      points integer not null,
      expire bigint not null
    )`.execute(db)
  await sql`create index attempt_expire on attempt (expire)`.execute(db)
}
