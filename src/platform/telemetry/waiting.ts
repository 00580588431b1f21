import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

/** How many jobs and messages could be taken now and are not. */
export async function countWaiting(db: Db): Promise<{ queue: number; outbox: number }> {
  const { rows } = await sql<{ queue: number; outbox: number }>`
    select
      (select count(*)::int from pgboss.job
        where name in ('reaction', 'job') and state in ('created', 'retry')) as queue,
      (select count(*)::int from message
        where sent_at is null and failed_at is null and not gathered and channel <> 'letter'
          and try_at <= now()) as outbox`.execute(db)
  return rows[0] ?? { queue: 0, outbox: 0 }
}
