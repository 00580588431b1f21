import { Kysely, type KyselyConfig, PostgresDialect } from 'kysely'
import pg from 'pg'
import { log } from '../log/index.ts'
import { startEmbedded } from './embedded.ts'
import { connectionLost } from './lost.ts'
import { prepareStatements } from './preparing.ts'
import { checkServer } from './reachable.ts'
import type { Tables } from './tables.ts'
import { types } from './temporal.ts'

export type { Db, Tables, Tx } from './tables.ts'

export interface Database {
  db: Kysely<Tables>
  /** The same connections without Kysely, for the one statement that every page asks. */
  pool: pg.Pool
  connection: pg.ClientConfig
  close(): Promise<void>
}

/** The database at DATABASE_URL, or the embedded PostgreSQL in the data folder. */
export async function openDatabase(config: {
  databaseUrl: string | null
  dataFolder: string
}): Promise<Database> {
  if (config.databaseUrl) {
    await checkServer(config.databaseUrl)
    return connect({ connectionString: config.databaseUrl })
  }
  const server = await startEmbedded(config.dataFolder)
  const database = connect(server.connection)
  return {
    ...database,
    close: async () => {
      await database.close()
      await server.stop()
    },
  }
}

/** A server that is gone without a word is noticed; nobody waits for a connection for longer. */
const patience = {
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
}

/**
 * Compiling a plan takes longer than the largest of our statements. And what is asked for lies in
 * memory or on a disk without an arm: with the price that PostgreSQL puts on a jump by itself, it
 * reads a whole table of 10,000 rows (40 ms) where an index answers (3 ms).
 */
const options = '-c jit=off -c random_page_cost=1.1'

/** A pool on a running server. `told` sees each statement; tests count them with it. */
export function connect(connection: pg.ClientConfig, told?: KyselyConfig['log']): Database {
  const pool = new pg.Pool({ ...connection, ...patience, types, max: 10, options })
  pool.on('connect', prepareStatements)
  // Without listeners a lost connection would end the process: one that rests, and one in a
  // transaction between two statements, where the next statement says so itself.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', (error) => {
    connectionLost(pool)
    log.broken('A database connection was lost', error)
  })
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    ...(told && { log: told }),
  })
  return { db, pool, connection, close: () => db.destroy() }
}
