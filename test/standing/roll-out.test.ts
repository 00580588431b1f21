import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '#platform/database/index.ts'
import { migrate } from '#platform/migrate.ts'
import { digest } from '#platform/secret.ts'
import { buildApp } from '../../src/app.tsx'
import { page } from '../support/house-rules.ts'
import { ownDatabase } from '../support/server.ts'
import { root } from '../support/source.ts'
import { NOON, world } from '../world.ts'

/** A database as an earlier program left it, with a handful of invented rows. */
async function keptDatabase(commit: string) {
  const server = (await ownDatabase()).connection
  const name = `kept_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client(server)
  await admin.connect()
  await admin.query(`create database ${name} template template0`)
  const connection = { ...server, database: name }
  const script = readFileSync(path.join(root, 'test', 'fixtures', `schema-${commit}.sql`), 'utf8')
  await run(connection, script)
  const database = connect(connection)
  onTestFinished(async () => {
    await database.close()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  return { ...database, connection, script }
}

async function run(connection: pg.ClientConfig, script: string) {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(script).finally(() => client.end())
}

interface Column {
  name: string
  type: string
  mustBeGiven: boolean
}

async function columnsOf({ db }: Pick<Awaited<ReturnType<typeof keptDatabase>>, 'db'>) {
  const { rows } = await sql<Column>`
    select table_name || '.' || column_name as name, udt_name as type,
      is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'
        and is_identity = 'NO' as "mustBeGiven"
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%'`.execute(db)
  return rows
}

const tableOf = ({ name }: Column) => name.split('.')[0]

test.each(['7f616e2', 'd76946c'])(
  'the database of an earlier program (%s) comes up to date, and its pages answer',
  async (commit) => {
    const kept = await keptDatabase(commit)
    await migrate(kept.db)
    const { deps } = await world()
    const app = buildApp(
      { ...deps, db: kept.db, pool: kept.pool },
      (await import('../../src/features.ts')).featuresFor({ production: true }),
    )
    const { id } = await kept.db
      .selectFrom('invitation')
      .select('id')
      .where('status', '=', 'published')
      .executeTakeFirstOrThrow()
    const token = crypto.randomUUID()
    await kept.db
      .insertInto('session')
      .values({
        token_hash: digest(token),
        person_id: 'birthe',
        way: 'code',
        roles: [],
        created_at: NOON,
        seen_at: NOON,
        expires_at: NOON.add({ hours: 24 }),
      })
      .execute()
    const cookie = `medklang=${token}`
    const places = ['/', '/invitationer', `/invitationer/${id}`, '/foreninger', '/steder']
    for (const at of [...places, '/oensker', '/omraader/ry', '/guide', '/mit', '/opret']) {
      const answer = await app.request(`http://localhost:3000${at}`, { headers: { cookie } })
      expect((await page(answer)).status, at).toBe(200)
    }
  },
  120_000,
)

test('the program before this one goes on beside the migrated database: it finds and writes all it knew', async () => {
  const kept = await keptDatabase('d76946c')
  const before = await columnsOf(kept)
  await migrate(kept.db)
  const after = await columnsOf(kept)
  const now = new Map(after.map((column) => [column.name, column]))
  expect(before.filter(({ name, type }) => now.get(name)?.type !== type)).toEqual([])
  const known = new Set(before.map(({ name }) => name))
  const tables = new Set(before.map(tableOf))
  const demanded = after.filter(
    (column) => tables.has(tableOf(column)) && column.mustBeGiven && !known.has(column.name),
  )
  expect(demanded).toEqual([])

  // Every row it wrote, it can write again; what happened is only added to.
  const rows = kept.script.match(/^INSERT INTO public\.(?!kysely|event\b)[\s\S]*?\);$/gm) ?? []
  expect(rows.length).toBeGreaterThan(100)
  const written = [...new Set(rows.map((row) => row.split(' ')[2]))]
  await run(
    kept.connection,
    `begin; truncate ${written.join(', ')} cascade; set session_replication_role = replica;
     ${rows.join('\n')} rollback`,
  )
}, 120_000)
