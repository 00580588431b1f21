import { sql } from 'kysely'
import type pg from 'pg'
import { inject } from 'vitest'
import { connect, type Database } from '#platform/database/index.ts'
import { TEMPLATE } from './database.ts'

let made: Promise<{
  database: Database
  connection: pg.ClientConfig
  statements: string[]
}> | null = null

/** A database for the files of one worker, which run one after another; copied from the migrated template. */
export function ownDatabase() {
  made ??= copy()
  return made
}

async function copy() {
  const server = inject('server')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = connect({ ...server, database: 'postgres' })
  await sql.raw(`create database ${name} template ${TEMPLATE}`).execute(admin.db)
  await admin.close()
  const connection = { ...server, database: name }
  const statements: string[] = []
  const database = connect(connection, (event) => {
    if (event.level === 'query') statements.push(event.query.sql)
  })
  const ask = database.pool.query.bind(database.pool) as (...args: unknown[]) => never
  database.pool.query = (...args: unknown[]) => {
    statements.push((args[0] as { text?: string }).text ?? String(args[0]))
    return ask(...args)
  }
  return { database, connection, statements }
}
