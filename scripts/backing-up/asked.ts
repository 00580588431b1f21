import pg from 'pg'
import { readConfig, WrongSettings } from '#platform/config/index.ts'
import { checkServer } from '#platform/database/reachable.ts'

/** What is needed to begin. Throws a sentence for what is missing. */
export async function asked(what: 'backup' | 'restore') {
  const file = process.argv[2]
  if (!file) throw new WrongSettings([`Say which file: npm run ${what} -- medklang.dump`])
  const { DATABASE_URL, DATA_FOLDER } = process.env
  const { databaseUrl, dataFolder } = readConfig({ DATABASE_URL, DATA_FOLDER })
  if (!databaseUrl) throw new WrongSettings([embedded[what](dataFolder)])
  await checkServer(databaseUrl)
  return { file, databaseUrl }
}

const embedded = {
  backup: (folder: string) =>
    `DATABASE_URL is not set, so the database is the embedded one in ${folder}, and PostgreSQL's own backup programs do not come with it. Stop Medklang, and copy the whole folder.`,
  restore: (folder: string) =>
    `DATABASE_URL is not set, so the database is the embedded one in ${folder}. Stop Medklang, and put the copied folder back in its place.`,
}

/** Asks the server one thing. */
export async function ask<T extends pg.QueryResultRow>(databaseUrl: string, question: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<T>(question)
    return rows
  } finally {
    await client.end()
  }
}

export async function serverVersion(databaseUrl: string): Promise<number> {
  const [row] = await ask<{ server_version_num: string }>(databaseUrl, 'show server_version_num')
  return Math.floor(Number(row?.server_version_num) / 10_000)
}

/** Runs a command to its end, and says in a sentence why it could not. */
export async function command(task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    console.error(error instanceof WrongSettings ? error.sentences.join('\n') : error)
    process.exitCode = 1
  }
}
