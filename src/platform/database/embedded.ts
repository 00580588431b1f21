import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { WrongSettings } from '../config/index.ts'
import { copyForOthers, embeddedFolder } from './binaries.ts'
import { clearLeftover, isAnyoneIn } from './leftover.ts'
import { stopIfLast } from './stopping.ts'
import { type Runner, runnerFor } from './unprivileged.ts'

export interface Embedded {
  connection: pg.ClientConfig
  stop(): Promise<void>
}

const SHARED = '/var/lib/medklang'

/**
 * A real PostgreSQL in `folder`, reached by a socket only this machine can open.
 * Takes over a server that an earlier process left running.
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  const { dir, bin, runner } = placeFor(folder)
  const socket = ownedFolder(socketFolder(dir), runner)
  ownedFolder(dir, runner)
  const connection = { host: socket, port: 5432, user: 'medklang', database: 'postgres' }
  const data = path.join(dir, 'data')
  const server = { connection, stop: () => stopIfLast(connection, data) }
  if (await isThereToStay(connection, data)) return server

  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) initialise(data, bin, runner)
  clearLeftover(data)
  const child = launch({ data, dir, socket, bin, runner })
  await untilAnswers(connection, child, path.join(dir, 'postgres.log'))
  return server
}

function placeFor(folder: string) {
  const native = embeddedFolder()
  const dir = path.join(folder, 'pg18')
  fs.mkdirSync(folder, { recursive: true })
  const bin = path.join(native, 'bin')
  const runner = runnerFor(bin, dir)
  if (runner) return { dir, bin, runner }

  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)
  const shared = { dir: path.join(SHARED, name, 'pg18') }
  fs.mkdirSync(path.dirname(shared.dir), { recursive: true })
  const copy = path.join(copyForOthers(native, path.join(SHARED, 'postgresql-18')), 'bin')
  const other = runnerFor(copy, shared.dir)
  if (!other)
    throw new WrongSettings([
      'The embedded PostgreSQL cannot run here as root. Set DATABASE_URL instead.',
    ])
  return { ...shared, bin: copy, runner: other }
}

/** The path of a Unix socket may be about 100 bytes: a deep folder gets a short one instead. */
function socketFolder(dir: string) {
  if (dir.length < 80) return dir
  return path.join(
    os.tmpdir(),
    `medklang-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}`,
  )
}

function ownedFolder(dir: string, { owner }: Runner) {
  fs.mkdirSync(dir, { recursive: true })
  if (owner) fs.chownSync(dir, owner.uid, owner.gid)
  return dir
}

/** Into a folder of its own, then one rename: two first starts at once cannot mix. */
function initialise(data: string, bin: string, runner: Runner) {
  const fresh = ownedFolder(fs.mkdtempSync(`${data}-`), runner)
  const [command = '', ...args] = [
    ...runner.before,
    path.join(bin, 'initdb'),
    ...['-D', fresh, '-U', 'medklang', '--auth=trust', '-E', 'UTF8'],
    ...['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=da-DK'],
  ]
  const made = spawnSync(command, args, {
    ...runner.owner,
    cwd: path.dirname(data),
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new WrongSettings([`initdb: ${made.stderr || made.error?.message}`])
  try {
    fs.renameSync(fresh, data)
  } catch {
    fs.rmSync(fresh, { recursive: true })
  }
}

function launch(at: { data: string; dir: string; socket: string; bin: string; runner: Runner }) {
  const settings = {
    listen_addresses: '',
    max_connections: '60',
    shared_buffers: '64MB',
    log_min_messages: 'warning',
  }
  const [command = '', ...args] = [
    ...at.runner.before,
    path.join(at.bin, 'postgres'),
    ...['-D', at.data, '-k', at.socket, '-p', '5432'],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const log = fs.openSync(path.join(at.dir, 'postgres.log'), 'a')
  // Detached, so that Ctrl-C reaches our own process first and the server is stopped in order.
  const child = spawn(command, args, {
    ...at.runner.owner,
    cwd: at.dir,
    stdio: ['ignore', log, log],
    detached: true,
  })
  child.unref()
  fs.closeSync(log)
  return child
}

async function untilAnswers(connection: pg.ClientConfig, child: ChildProcess, log: string) {
  // Recovery after a hard stop may take a while; another process may be starting the same server.
  for (let tries = 0; tries < 1500; tries++) {
    if (await answers(connection)) return
    if (child.exitCode !== null && tries > 150)
      throw new WrongSettings([
        `The embedded PostgreSQL stopped: ${fs.readFileSync(log, 'utf8').slice(-500)}`,
      ])
    await wait(20)
  }
  throw new WrongSettings(['The embedded PostgreSQL did not answer within 30 seconds.'])
}

/**
 * Whether another process's server can be used. One that is starting is waited for; one that is
 * just being stopped is waited out, so that ours does not stumble over it.
 */
async function isThereToStay(connection: pg.ClientConfig, data: string) {
  for (let tries = 0; tries < 1500; tries++) {
    if (await answers(connection)) {
      await wait(100)
      if (await answers(connection)) return true
    } else if (!isAnyoneIn(data)) return false
    await wait(20)
  }
  return false
}

async function answers(connection: pg.ClientConfig) {
  const client = new pg.Client(connection)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
