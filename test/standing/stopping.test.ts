import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { expect, onTestFinished, test } from 'vitest'
import { loopbackSmtp } from '#platform/mail/loopback-smtp.ts'
import { forReal, freePort, launch, ORIGIN, startProcess } from '../../scripts/faults/processes.ts'
import { ownDatabase } from '../support/server.ts'
import { world } from '../world.ts'

test('a process that is told to stop says so, and finishes what was asked and what it was doing', async () => {
  const { given, db } = await world()
  const { id } = await given.invitation({ series: inAYear() })
  const { connection } = await ownDatabase()
  await queue(connection, 'mail.erase')
  const holding = await hold(connection, 'message')
  const [port, smtp] = await Promise.all([freePort(), loopbackSmtp()])
  const app = await startProcess('src/main.ts', forReal(connection, smtp.url, port))
  onTestFinished(async () => void (await app.end('SIGKILL')))
  const url = `http://127.0.0.1:${port}`
  const doing = async () => {
    const { rows } = await holding.query(`
      select state from pgboss.job where name = 'mail.erase'`)
    return rows.map(({ state }) => state)
  }
  await expect.poll(doing, { timeout: 10_000 }).toEqual(['active'])

  const asked = join(`${url}/invitationer/${id}/tilslutning`)
  // The duty and the joining; the outbox only reads so far.
  await expect.poll(() => waiting(holding, 'message'), { timeout: 10_000 }).toBe(2)
  app.child.kill('SIGTERM')
  const ready = async () => (await fetch(`${url}/readyz`)).status
  await expect.poll(ready).toBe(503)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  await expect.poll(() => ready().catch(() => 'closed'), { timeout: 5000 }).toBe('closed')
  expect(await doing()).toEqual(['active'])

  await holding.query('commit')
  expect((await asked).status).toBe(303)
  expect(await app.end('SIGTERM')).toBe(0)
  const joined = await db.selectFrom('joining').select('first_name').execute()
  expect(joined).toEqual([{ first_name: 'Inger' }])
  expect(await doing()).toEqual(['completed'])
}, 120_000)

test('a process that is told to stop while it starts is started first, and closes what it opened', async () => {
  await world()
  const { connection } = await ownDatabase()
  const holding = await hold(connection, 'kysely_migration')
  const smtp = await loopbackSmtp()
  const app = launch('src/main.ts', forReal(connection, smtp.url, await freePort()))
  onTestFinished(async () => void (await app.end('SIGKILL')))
  await expect
    .poll(() => waiting(holding, 'kysely_migration'), { timeout: 10_000 })
    .toBeGreaterThan(0)
  const ended = app.end('SIGTERM')
  await holding.query('commit')
  expect(await ended).toBe(0)
}, 60_000)

/** A duty that waits for whoever comes to work. */
async function queue(connection: pg.ClientConfig, name: string) {
  const boss = new PgBoss({ ...(connection as object), supervise: false, schedule: false })
  await boss.start()
  await boss.createQueue(name)
  await boss.deleteAllJobs(name)
  await boss.send(name, {})
  await boss.stop({ graceful: false })
}

/** Whoever wants the table waits until `commit`. */
async function hold(connection: pg.ClientConfig, table: string) {
  const client = new pg.Client(connection)
  await client.connect()
  onTestFinished(() => client.end())
  await client.query(`begin; lock table ${table} in access exclusive mode`)
  return client
}

/** How many wait to use the table that is held. */
async function waiting(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::int as count from pg_locks join pg_database on pg_database.oid = database
    where datname = current_database() and not granted and relation = $1::regclass
      and mode in ('AccessShareLock', 'RowExclusiveLock')`,
    [table],
  )
  return rows[0].count
}

const join = (url: string) =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: ORIGIN },
    body: new URLSearchParams({ way: 'coming', firstName: 'Inger', contact: 'inger@example.org' }),
  })

/** The process has the machine's clock, the world its own. */
const inAYear = () => ({
  start: Temporal.Now.plainDateISO().add({ years: 1 }).toPlainDateTime('14:00'),
  minutes: 120,
  rrule: null,
  extra: [],
  except: [],
})
