import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { remind } from '#features/reminding/index.ts'
import { readConfig } from '#platform/config/index.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { instantOf } from '#platform/time/zone.ts'
import { assemble } from '../../src/assemble.ts'
import { nodeFlags } from '../running/node-flags.mjs'
import { fill } from './fill.ts'
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
  const received = new Map<string, number>()
  const first = await countingServer(received)
  const app = start(env)
  await until(() => received.size > 0)
  const begin = performance.now()
  await until(() => received.size >= count / 2)
  first.die()
  const died = performance.now()
  await until(async () => (await refused(deps)) > 0)
  const before = received.size
  const second = await countingServer(received)
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
  return [
    { size: SIZE, what: `Putting ${many} reminders in the outbox`, value: writing, unit: 's' },
    {
      size: SIZE,
      what: `${many} reminders by mail, the mail server dies half way and comes back: ${count - received.size} lost, ${twice} twice`,
      value: count / minutes,
      unit: 'messages/minute',
    },
  ]
}

/** One date today, and so many who come; the reminders of yesterday morning are put in the outbox. */
async function writeReminders(deps: Outside, count: number): Promise<number> {
  const { db } = deps
  const today = deps.now().toZonedDateTimeISO('Europe/Copenhagen').toPlainDate()
  const at = (days: number, time: string) =>
    instantOf(today.add({ days }).toPlainDateTime(Temporal.PlainTime.from(time)))
  const { id: invitation } = await db
    .selectFrom('invitation')
    .select('id')
    .where('status', '=', 'published')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const date = newId()
  const [starts, ends] = [at(0, '14:00'), at(0, '16:00')]
  await sql`
    insert into occurrence (id, invitation_id, starts_at, ends_at, over_at)
    values (${date}, ${invitation}, ${starts}, ${ends}, ${ends})`.execute(db)
  await sql`
    insert into joining (id, invitation_id, occurrence_id, first_name, channel, address, language,
      way, asked_id, asked_at, created_at, confirmed_at, told_sequence)
    select 'n' || lpad(n::text, 11, '0'), ${invitation}, ${date}, 'Nummer ' || n, 'email',
      'nummer' || n || '@example.org', 'da', 'coming', 'q' || lpad(n::text, 11, '0'),
      ${at(-9, '12:00')}, ${at(-9, '12:00')}, ${at(-9, '12:00')}, 0
    from generate_series(1, ${count}) n`.execute(db)
  const begin = performance.now()
  await remind({ ...deps, now: () => at(-1, '10:05') })
  return (performance.now() - begin) / 1000
}

async function countingServer(received: Map<string, number>) {
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _, done) {
      const source = Buffer.concat(await Array.fromAsync(stream)).toString()
      const name = /^Message-ID: (\S+)/im.exec(source)?.[1] ?? ''
      received.set(name, (received.get(name) ?? 0) + 1)
      done()
    },
  })
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  await once(server.listen(MAIL_PORT, '127.0.0.1'), 'listening')
  return {
    die() {
      server.server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
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
async function refused({ db }: Outside): Promise<number> {
  const { count } = await db
    .selectFrom('message')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tries', '>', 0)
    .where('sent_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function left({ db }: Outside): Promise<number> {
  const { count } = await db
    .selectFrom('message')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('sent_at', 'is', null)
    .where('key', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20)
}
