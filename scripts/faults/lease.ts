import pg from 'pg'
import { PgBoss } from 'pg-boss'

/**
 * Lets the time pass after which what a dead process had taken is another's: a minute for a job,
 * ten for a message. Nobody waits for it here.
 */
export async function letLeasesEnd(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(`
    update message set try_at = created_at where sent_at is null and failed_at is null and tries > 0;
    update pgboss.job set heartbeat_on = heartbeat_on - interval '5 minutes' where state = 'active';
    update pgboss.queue set monitor_on = null, monitor_claim_on = null`)
  await client.end()
  const boss = new PgBoss({ ...(connection as object), supervise: false, schedule: false })
  await boss.start()
  await boss.supervise()
  await boss.stop({ graceful: false })
}

/** How many reactions and jobs are not done yet; one that is tried again is looked for each half minute. */
export async function jobsLeft(
  client: pg.Client | pg.Pool,
  states = ['created', 'retry', 'active'],
): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pgboss.job
     where name in ('reaction', 'job') and state::text = any($1::text[])`,
    [states],
  )
  return rows[0]?.count ?? 0
}
