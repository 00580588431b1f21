import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
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
 * each message keeps. Our process is killed without warning half way and started again. What it
 * had taken is another's after ten minutes; the bench moves that clock and does not wait.
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
  const mail = await countingServer(MAIL_PORT)
  const { received } = mail
  const first = start(env)
  await until(() => received.size > 0)
  const begin = performance.now()
  await until(() => received.size >= count / 2)
  first.kill('SIGKILL')
  await once(first, 'exit')
  const killed = performance.now()
  const before = received.size
  await sql`
    update message set try_at = now()
    where sent_at is null and failed_at is null and key is not null`.execute(deps.db)
  const second = start(env)
  await until(() => received.size > before)
  const again = performance.now()
  await until(async () => (await left(deps)) === 0)
  const minutes = (performance.now() - again + (killed - begin)) / 60_000
  second.kill('SIGTERM')
  await once(second, 'exit')
  await mail.close()
  const twice = [...received.values()].filter((times) => times > 1).length
  const many = count.toLocaleString('en')
  // What was in its last word when the process died is not said twice: an employee is asked.
  const doubtful = await inDoubt(deps)
  const said = `${count - received.size} lost, ${twice} handed over twice, ${doubtful} in doubt (ten at most)`
  return [
    { size: SIZE, what: `Putting ${many} reminders in the outbox`, value: writing, unit: 's' },
    {
      size: SIZE,
      what: `${many} reminders by mail, killed half way and started again: ${said}`,
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

async function left({ db }: Outside): Promise<number> {
  const { count } = await db
    .selectFrom('message')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('key', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function inDoubt({ db }: Outside): Promise<number> {
  const rows = await db
    .selectFrom('message')
    .select('id')
    .where('failed_at', 'is not', null)
    .where('handing_at', 'is not', null)
    .execute()
  return rows.length
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20)
}
