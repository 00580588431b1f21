import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { WrongSettings } from '#platform/config/index.ts'

type Program = 'pg_dump' | 'pg_restore'

/** Debian keeps each version in a folder of its own, and only one of them on PATH. */
const places = () => [
  '',
  ...globSync('/usr/lib/postgresql/*/bin/', { withFileTypes: false }),
  ...globSync('/usr/pgsql-*/bin/'),
]

/** The newest of PostgreSQL's own programs on this machine. Throws a sentence where it will not do. */
export function programFor(name: Program, server: number): string {
  const found = places()
    .map((folder) => ({
      file: path.join(folder, name),
      version: versionOf(path.join(folder, name)),
    }))
    .sort((a, b) => b.version - a.version)[0]
  if (!found || found.version === 0)
    throw new WrongSettings([
      `${name} is not on this machine. Install PostgreSQL's client programs, version ${server} or newer (on Debian: postgresql-client-${server}).`,
    ])
  if (found.version < server)
    throw new WrongSettings([
      `${name} is version ${found.version}, and the server is ${server}. Install PostgreSQL's client programs, version ${server} or newer (on Debian: postgresql-client-${server}).`,
    ])
  return found.file
}

function versionOf(file: string): number {
  const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8' })
  return status === 0 ? Number(/\) (\d+)/.exec(stdout)?.[1] ?? 0) : 0
}

/** Where the programs find the server: the password is not shown to others on the machine. */
export function environmentFor(databaseUrl: string): NodeJS.ProcessEnv {
  const { host, port, user, password, database } = new pg.Client({ connectionString: databaseUrl })
  const secure = new URL(databaseUrl).searchParams.get('sslmode')
  return {
    ...process.env,
    PGHOST: host,
    PGPORT: String(port),
    ...(user && { PGUSER: user }),
    ...(password && { PGPASSWORD: password }),
    ...(database && { PGDATABASE: database }),
    ...(secure && { PGSSLMODE: secure }),
  }
}

/** Runs one of them; throws a sentence with what it said when it was not content. */
export function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stderr, error } = spawnSync(file, args, { env, encoding: 'utf8' })
  if (status !== 0)
    throw new WrongSettings([`${path.basename(file)}: ${(stderr || error?.message || '').trim()}`])
}
