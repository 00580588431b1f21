import { spawnSync } from 'node:child_process'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '#platform/database/index.ts'
import { migrate, migrations } from '#platform/migrate.ts'
import { forReal } from '../../scripts/faults/processes.ts'
import { nodeFlags } from '../../scripts/running/node-flags.mjs'
import { ownDatabase } from '../support/server.ts'
import { root } from '../support/source.ts'

const run = async (db: Kysely<unknown>, statement: string) => {
  await sql.raw(statement).execute(db)
}

async function emptyDatabase() {
  const server = (await ownDatabase()).connection
  const name = `empty_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client(server)
  await admin.connect()
  await admin.query(`create database ${name} template template0`)
  const connection = { ...server, database: name }
  const database = connect(connection)
  onTestFinished(async () => {
    await database.close()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  const tables = async () => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables
      where schemaname = 'public' and tablename not like 'kysely%'`.execute(database.db)
    return rows.map(({ name: table }) => table)
  }
  return { ...database, connection, tables }
}

test('a migration that fails takes the others of the same start back with it, and says so in a sentence', async () => {
  const { db, tables } = await emptyDatabase()
  const ours = await migrations()
  const fails: typeof ours = {
    ...ours,
    '2027-01-01-01-well': { up: (tx) => run(tx, 'create table well (id text)') },
    '2027-01-01-02-fails': { up: (tx) => run(tx, 'create table person (id text)') },
  }
  await expect(migrate(db, async () => fails)).rejects.toMatchObject({
    sentences: [
      'The migration 2027-01-01-02-fails failed (relation "person" already exists), so the database was left as it was before this start.',
    ],
  })
  expect(await tables()).toEqual([])
  await migrate(db)
  expect(await tables()).toContain('person')
}, 120_000)

test('a process whose database cannot be brought up to date stops with that sentence', async () => {
  const { db, connection } = await emptyDatabase()
  await sql`create table person (id text)`.execute(db)
  const { status, stderr } = spawnSync(process.execPath, [...nodeFlags, 'src/worker.ts'], {
    cwd: root,
    env: { ...process.env, ...forReal(connection, 'smtp://127.0.0.1:1', 3000) },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr.trim()).toMatch(
    /^The migration \S+ failed \(.*\), so the database was left as it was .*\.$/,
  )
}, 120_000)
