import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { exportAll } from '#features/whole-export/index.ts'
import { readConfig, WrongSettings } from '#platform/config/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { assemble } from '../src/assemble.ts'

try {
  await write(process.argv[2])
} catch (error) {
  console.error(error instanceof WrongSettings ? error.sentences.join('\n') : error)
  process.exitCode = 1
}

/** Writes the archive to a file that only its owner may read; what stands there already is left alone. */
async function write(path: string | undefined) {
  if (!path) throw new WrongSettings(['Say where to: npm run export -- medklang.zip'])
  const config = readConfig(process.env)
  const file = openNew(path)
  const { deps, close } = await assemble({ ...config, runJobs: false }, () =>
    Temporal.Now.instant(),
  )
  try {
    const counted = await perform(deps, nobody, (work) =>
      exportAll(work, {
        municipality: config.municipality,
        write: (bytes) => void writeSync(file, bytes),
        progress: ({ name, rows }) => console.log(`${name}: ${rows}`),
      }),
    )
    console.log(`${counted.length} tables are in ${path}. Take care of it: it is about people.`)
  } catch (error) {
    rmSync(path)
    throw error
  } finally {
    closeSync(file)
    await close()
  }
}

function openNew(path: string): number {
  try {
    return openSync(path, 'wx', 0o600)
  } catch (error) {
    throw new WrongSettings([`${path} cannot be written: ${(error as Error).message}`])
  }
}
