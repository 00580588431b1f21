import { sql } from 'kysely'
import { readConfig, WrongSettings } from '#platform/config/index.ts'
import type { Db } from '#platform/database/index.ts'
import { assemble } from '../src/assemble.ts'
import { seed } from '../src/seed.ts'

try {
  await play(process.argv.includes('--reset'))
} catch (error) {
  console.error(error instanceof WrongSettings ? error.sentences.join('\n') : error)
  process.exitCode = 1
}

async function play(reset: boolean) {
  const config = readConfig(process.env)
  if (config.production) throw new WrongSettings(['The demo story is never played in production.'])
  const { deps, close } = await assemble({ ...config, runJobs: false }, () =>
    Temporal.Now.instant(),
  )
  try {
    if (reset) await empty(deps.db)
    const played = await seed(deps)
    console.log(
      played
        ? 'The demo story has been played.'
        : 'There is something in the database already. npm run seed -- --reset begins again.',
    )
  } finally {
    await close()
  }
}

/** Empties every table of ours, and what waits in the queue; the key that signs links stays. */
async function empty(db: Db) {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not like 'kysely%' and table_name <> 'secret'`.execute(db)
  await sql.raw(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`).execute(db)
  await sql`delete from pgboss.job`.execute(db)
}
