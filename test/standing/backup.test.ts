import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '#platform/config/index.ts'
import { runnerFor } from '#platform/database/unprivileged.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { programFor } from '../../scripts/backing-up/programs.ts'
import { nodeFlags } from '../../scripts/running/node-flags.mjs'
import { buildApp } from '../../src/app.tsx'
import { assemble } from '../../src/assemble.ts'
import { root } from '../support/source.ts'
import { NOON } from '../world.ts'

/** A PostgreSQL of the machine's own, of 15 or newer, that has its backup programs beside it. */
const bin = globSync('/usr/lib/postgresql/*/bin')
  .filter(
    (folder) =>
      Number(folder.split('/')[4]) >= 15 &&
      globSync(`${folder}/{initdb,postgres,pg_dump,pg_restore}`).length === 4,
  )
  .sort()
  .at(-1)

test.skipIf(!bin)(
  'a backup is restored on an empty database, and the pages are the same',
  async () => {
    const url = await machinesOwn(bin ?? '')
    const folder = newFolder()
    const file = path.join(folder, 'medklang.dump')
    await runScript(url('first'))
    const first = await opened(url('first'))
    await perform({ ...first.deps, now: () => NOON }, nobody, (work) =>
      sendLetter(work, { to: 'ida@example.org', subject: 'Hej', body: 'Hej' }),
    )
    const before = await first.page('/invitationer')
    await first.close()

    expect(run('backup', url('first'), file)).toMatchObject({ status: 0 })
    expect(run('backup', url('first'), file)).toMatchObject({
      status: 1,
      said: `${file} is there already. Choose another name.`,
    })
    expect(run('restore', url('first'), file).said).toMatch(
      /^There is something in the database already\./,
    )
    const restored = run('restore', url('second'), file)
    expect(restored).toMatchObject({ status: 0 })
    expect(restored.said).toContain('1 messages waited')

    const second = await opened(url('second'))
    expect(await second.page('/invitationer')).toBe(before)
    const counted = 'select handing_at is not null as doubtful from message'
    expect((await second.deps.pool.query(counted)).rows).toEqual([{ doubtful: true }])
    await second.close()
  },
  120_000,
)

test('where nothing is set, or a program is too old, a sentence says what to do', () => {
  expect(run('backup', '', 'x.dump').said).toMatch(
    /^DATABASE_URL is not set, .* Stop Medklang, and copy/,
  )
  expect(run('restore', '').said).toBe('Say which file: npm run restore -- medklang.dump')
  expect(run('backup', 'postgres://nobody@127.0.0.1:1/none', 'x.dump').said).toMatch(
    /does not answer/,
  )
  expect(() => programFor('pg_dump', 99)).toThrow(/^pg_dump is (not on this machine|version \d+)/)
})

function run(what: 'backup' | 'restore', databaseUrl: string, file = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeFlags, `scripts/${what}.ts`, ...(file ? [file] : [])],
    { cwd: root, env: { ...process.env, DATABASE_URL: databaseUrl }, encoding: 'utf8' },
  )
  return { status, said: `${stdout}${stderr}`.trim() }
}

async function opened(databaseUrl: string) {
  const whole = await assemble(readConfig({ DATABASE_URL: databaseUrl, JOBS: 'no' }), () => NOON)
  const app = buildApp(whole.deps, whole.features)
  const page = async (at: string) => (await app.request(`http://localhost:3000${at}`)).text()
  return { ...whole, page }
}

/** A handful of invented rows. */
async function runScript(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(readFileSync(path.join(root, 'test/fixtures/schema-d76946c.sql'), 'utf8'))
  await client.end()
}

function newFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A server of its own with two empty databases, reached by a socket. */
async function machinesOwn(programs: string) {
  const folder = newFolder()
  const runner = runnerFor(programs, path.join(folder, 'data'))
  if (!runner) throw new Error('PostgreSQL cannot run here as root.')
  const { owner, before } = runner
  if (owner) spawnSync('chown', [`${owner.uid}:${owner.gid}`, folder])
  const as = (program: string, args: string[]) =>
    [...before, path.join(programs, program), ...args] as [string, ...string[]]
  const data = path.join(folder, 'data')
  const [initdb, ...how] = as('initdb', [
    '-D',
    data,
    '-U',
    'medklang',
    '--auth=trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ])
  expect(spawnSync(initdb, how, { ...owner, cwd: '/' }).status).toBe(0)
  const [postgres, ...args] = as('postgres', [
    '-D',
    data,
    '-k',
    folder,
    '-F',
    '-c',
    'listen_addresses=',
  ])
  const server = spawn(postgres, args, { ...owner, cwd: '/', stdio: 'ignore' })
  onTestFinished(async () => {
    const gone = once(server, 'exit')
    server.kill('SIGINT')
    await gone
  })
  const url = (name: string) =>
    `postgresql://medklang@localhost/${name}?host=${encodeURIComponent(folder)}`
  for (let tries = 0; tries < 500; tries++) {
    const client = new pg.Client({ connectionString: url('postgres') })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('create database first')
      await client.query('create database second')
      await client.end()
      return url
    } catch {
      await wait(20)
    }
  }
  throw new Error('The server did not answer.')
}
