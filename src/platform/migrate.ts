import { glob } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Migration, Migrator } from 'kysely/migration'
import type { Db } from './database/index.ts'

const src = path.join(import.meta.dirname, '..')

/** Every migration of the platform and the features, by file name. */
export async function migrations(): Promise<Record<string, Migration>> {
  const all: Record<string, Migration> = {}
  for await (const file of glob('{platform,features/*}/migrations/*.ts', { cwd: src })) {
    all[path.basename(file, '.ts')] = await import(pathToFileURL(path.join(src, file)).href)
  }
  return all
}

/** Brings the database up to date, forward only. Several processes at once do no harm. */
export async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: migrations },
    // What another branch numbered lower may land later; a feature's own stand in their order.
    allowUnorderedMigrations: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
