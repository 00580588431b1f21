import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { WrongSettings } from '#platform/config/index.ts'
import { asked, command, serverVersion } from './backing-up/asked.ts'
import { environmentFor, programFor, run } from './backing-up/programs.ts'

await command(async () => {
  const { file, databaseUrl } = await asked('backup')
  if (existsSync(file)) throw new WrongSettings([`${file} is there already. Choose another name.`])
  const dump = programFor('pg_dump', await serverVersion(databaseUrl))
  // It holds names and addresses: for nobody else on the machine.
  process.umask(0o077)
  const unfinished = `${file}.unfinished`
  try {
    const args = ['--format=custom', '--no-owner', '--no-privileges', `--file=${unfinished}`]
    run(dump, args, environmentFor(databaseUrl))
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1)
  console.log(`${file} holds everything as it was a moment ago (${megabytes} MB).`)
})
