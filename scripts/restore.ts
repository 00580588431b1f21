import { existsSync } from 'node:fs'
import { WrongSettings } from '#platform/config/index.ts'
import { ask, asked, command, serverVersion } from './backing-up/asked.ts'
import { environmentFor, programFor, run } from './backing-up/programs.ts'

/** What should have left by now may have left after the backup: it is not sent again by itself. */
const leaveDoubtful = `
  update message set handing_at = now()
  where sent_at is null and failed_at is null and channel <> 'letter' and not gathered
    and try_at <= now()
  returning id`

const knowsDoubt = `
  select from information_schema.columns
  where table_name = 'message' and column_name = 'handing_at'`

await command(async () => {
  const { file, databaseUrl } = await asked('restore')
  if (!existsSync(file)) throw new WrongSettings([`${file} is not there.`])
  const [{ tables } = { tables: 0 }] = await ask<{ tables: number }>(
    databaseUrl,
    `select count(*)::int as tables from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  if (tables > 0)
    throw new WrongSettings([
      'There is something in the database already. Make an empty one, and let DATABASE_URL lead to it.',
    ])
  const restore = programFor('pg_restore', await serverVersion(databaseUrl))
  const env = environmentFor(databaseUrl)
  const whole = ['--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction']
  run(restore, [...whole, `--dbname=${env.PGDATABASE}`, file], env)
  const known = await ask(databaseUrl, knowsDoubt)
  const doubtful = known.length > 0 ? await ask(databaseUrl, leaveDoubtful) : []
  console.log('Everything is back. Start Medklang: it brings the database up to date.')
  if (doubtful.length > 0)
    console.log(
      `${doubtful.length} messages waited when the backup was made, and may have been sent since. They come on the list of what did not arrive.`,
    )
})
