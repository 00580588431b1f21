import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#platform/database/embedded.ts'
import { connect } from '#platform/database/index.ts'
import { migrate } from '#platform/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    server: pg.ClientConfig
  }
}

export const TEMPLATE = 'medklang_template'

/** One PostgreSQL for the whole run, with a migrated template that each test file copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-test-'))
  const outside = process.env.TEST_DATABASE_URL
  const server = outside
    ? { connection: { connectionString: outside }, stop: async () => {} }
    : await startEmbedded(folder)
  const first = connect(server.connection)
  const { sql } = await import('kysely')
  if (!outside) {
    // Nothing of it is to outlive the run, so nothing waits for a disk.
    // And what tests delete is left lying, so that rows stand in the order they were written.
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum'])
      await sql.raw(`alter system set ${setting} = off`).execute(first.db)
    await sql.raw('select pg_reload_conf()').execute(first.db)
  }
  await sql.raw(`drop database if exists ${TEMPLATE}`).execute(first.db)
  await sql.raw(`create database ${TEMPLATE}`).execute(first.db)
  await first.close()

  const connection = { ...server.connection, database: TEMPLATE }
  const template = connect(connection)
  await migrate(template.db)
  await template.close()
  const boss = new PgBoss({ ...(connection as object), supervise: false, schedule: false })
  await boss.start()
  await boss.stop({ graceful: false })

  project.provide('server', server.connection)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
