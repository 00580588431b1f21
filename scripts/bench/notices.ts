import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import { readConfig } from '#platform/config/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { assemble } from '../../src/assemble.ts'
import { nodeFlags } from '../running/node-flags.mjs'
import { countingServer } from './counting.ts'
import { fill } from './fill.ts'
import { writeReminders } from './reminders.ts'
import type { Line } from './table.ts'

const PORT = 3926
const MAIL_PORT = 3927
/** How many invitations there are: it is the letters that count. */
const SIZE = 60

/**
 * Reminders to so many who come to one date, through a mail server that counts them by the name
 * each message keeps. The mail server dies half way, with letters on their way, and comes back. A
 * letter that could not be handed over waits a minute; the bench moves that clock and does not wait.
 */
export async function noticesSent(
  count: number,
  envFor: (socket: string) => Record<string, string>,
): Promise<Line[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-bench-'))
  const { deps, connection, close } = await assemble(
    readConfig({ DATA_FOLDER: folder, JOBS: 'no' }),
    () => Temporal.Now.instant(),
  )
  try {
    await fill(deps, SIZE)
    return await send(deps, count, envFor(String(connection.host)))
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function send(deps: Outside, count: number, env: Record<string, string>): Promise<Line[]> {
  const writing = await writeReminders(deps, count)
  const first = await countingServer(MAIL_PORT)
  const { received } = first
  const app = start(env)
  await until(() => received.size > 0)
  const begin = performance.now()
  await until(() => received.size >= count / 2)
  first.die()
  const died = performance.now()
  await until(async () => (await refused(deps)) > 0)
  const before = received.size
  const second = await countingServer(MAIL_PORT, received)
  await sql`
    update message set try_at = now()
    where sent_at is null and failed_at is null and key is not null`.execute(deps.db)
  await until(() => received.size > before)
  const again = performance.now()
  await until(async () => (await left(deps)) === 0)
  const minutes = (performance.now() - again + (died - begin)) / 60_000
  app.kill('SIGTERM')
  await once(app, 'exit')
  second.die()
  const twice = [...received.values()].filter((times) => times > 1).length
  const many = count.toLocaleString('en')
  // What was in its last word when the server died is not said twice: an employee is asked.
  const doubtful = await inDoubt(deps)
  return [
    { size: SIZE, what: `Putting ${many} reminders in the outbox`, value: writing, unit: 's' },
    {
      size: SIZE,
      what: `${many} reminders by mail, the mail server dies half way and comes back: ${count - received.size - doubtful} lost, ${twice} twice, ${doubtful} in doubt`,
      value: count / minutes,
      unit: 'messages/minute',
    },
  ]
}

const start = (env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [...nodeFlags, 'src/main.ts'], {
    env: {
      ...process.env,
      ...env,
      PORT: String(PORT),
      SMTP_URL: `smtp://127.0.0.1:${MAIL_PORT}`,
      JOBS: 'yes',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** How many letters have found nobody there. */
const refused = (deps: Outside) => count(deps, sql`tries > 0 and sent_at is null`)
const left = (deps: Outside) =>
  count(deps, sql`sent_at is null and failed_at is null and key is not null`)
const inDoubt = (deps: Outside) =>
  count(deps, sql`failed_at is not null and handing_at is not null`)

async function count({ db }: Outside, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from message where ${where}`.execute(db)
  return rows[0]?.count ?? 0
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20)
}
