import { readFileSync } from 'node:fs'
import { importAll, NotTakenIn } from '#features/whole-export/index.ts'
import { readConfig, WrongSettings } from '#platform/config/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { assemble } from '../src/assemble.ts'

try {
  await read(process.argv[2])
} catch (error) {
  if (error instanceof WrongSettings) console.error(error.sentences.join('\n'))
  else console.error(error instanceof NotTakenIn ? error.message : error)
  process.exitCode = 1
}

/** Reads an archive into an empty database, all of it or nothing. */
async function read(path: string | undefined) {
  if (!path) throw new WrongSettings(['Say which file: npm run import -- medklang.zip'])
  const archive = new Uint8Array(readFileSync(path))
  const config = { ...readConfig(process.env), runJobs: false }
  const { deps, close } = await assemble(config, () => Temporal.Now.instant())
  try {
    const rows = await perform(deps, nobody, (work) => importAll(work, archive))
    console.log(`${rows} rows have been taken in.`)
  } finally {
    await close()
  }
}
