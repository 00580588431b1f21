import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/**
 * Stops the embedded server in order, unless another process still uses it: the last one out
 * turns off the light, whoever lit it.
 */
export async function stopIfLast(connection: pg.ClientConfig, data: string): Promise<void> {
  const pid = serverPid(data)
  if (pid === null || (await isUsed(connection))) return
  process.kill(pid, 'SIGINT')
  while (isAlive(pid)) await wait(10)
}

/** The first line of PostgreSQL's own lock file. */
function serverPid(data: string): number | null {
  try {
    return Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]) || null
  } catch {
    return null
  }
}

/** Our own connections take a moment to leave after they are closed. */
async function isUsed(connection: pg.ClientConfig) {
  for (let tries = 0; tries < 50; tries++) {
    if ((await others(connection)) === 0) return false
    await wait(20)
  }
  return true
}

async function others(connection: pg.ClientConfig): Promise<number> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  await client.end()
  return rows[0]?.count ?? 0
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
