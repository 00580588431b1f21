import pg from 'pg'
import { WrongSettings } from '../config/index.ts'

const OLDEST = 15

/** Throws WrongSettings with a sentence when the server cannot be used; never shows the password. */
export async function checkServer(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  // The reason is in what connect() throws; without a listener the process would end.
  client.on('error', () => {})
  const version = await ask(client).catch((error: unknown) => {
    throw new WrongSettings([`DATABASE_URL: ${whyNot(error, databaseUrl)}`])
  })
  if (version < OLDEST)
    throw new WrongSettings([
      `DATABASE_URL: the server is PostgreSQL ${version}. Medklang needs ${OLDEST} or newer.`,
    ])
}

async function ask(client: pg.Client): Promise<number> {
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  } finally {
    await client.end().catch(() => {})
  }
}

function whyNot(error: unknown, databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl)
  const at = host ? `the server at ${host}` : 'the server on this machine'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('28')) return `${at} does not accept the name or the password.`
  if (code === '3D000')
    return `${at} has no database called ${pathname.slice(1)}. Make it first, with createdb.`
  if (/^[0-9A-Z]{5}$/.test(code)) return `${at} said no (PostgreSQL's code is ${code}).`
  return `${at} does not answer. Is it running, and is the address right?`
}
