import { glob } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Migration, Migrator } from 'kysely/migration'
import { WrongSettings } from './config/index.ts'
import { isAway } from './database/away.ts'
import type { Db } from './database/index.ts'

const src = path.join(import.meta.dirname, '..')

/**
 * Every migration of the platform and the features, by file name. Only those that are still to be
 * done are read: most starts find none.
 */
export async function migrations(): Promise<Record<string, Migration>> {
  const all: Record<string, Migration> = {}
  for await (const file of glob('{platform,features/*}/migrations/*.ts', { cwd: src })) {
    const { href } = pathToFileURL(path.join(src, file))
    all[path.basename(file, '.ts')] = { up: async (db) => (await import(href)).up(db) }
  }
  return all
}

/**
 * Brings the database up to date, forward only and all or nothing. Several processes at once do
 * no harm. Throws a sentence where a migration fails: the database is then as it was.
 */
export async function migrate(db: Db, getMigrations = migrations): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations },
    // What another branch numbered lower may land later; a feature's own stand in their order.
    allowUnorderedMigrations: true,
  })
  const { error, results } = await migrator.migrateToLatest()
  const failed = results?.find(({ status }) => status === 'Error')
  if (failed && error instanceof Error && !isAway(error))
    throw new WrongSettings([
      `The migration ${failed.migrationName} failed (${error.message}), so the database was left as it was before this start.`,
    ])
  if (error) throw error
}
