import { sql } from 'kysely'
import { readConfig, WrongSettings } from '#platform/config/index.ts'
import { assemble } from '../src/assemble.ts'
import { seed } from '../src/seed.ts'
import { emptyEverything } from './emptying.ts'

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
    if (reset) {
      await emptyEverything(deps.db)
      await sql`delete from pgboss.job`.execute(deps.db)
    }
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
