import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readConfig } from '#platform/config/index.ts'
import { buildApp } from '../src/app.tsx'
import { assemble } from '../src/assemble.ts'
import { openServer } from '../src/server.ts'
import { openHall } from './hall/opening.ts'
import { sayAndTime } from './hall/timing.ts'
import { written } from './hall/written.ts'

const PHONES = Number(process.argv[2] ?? 60)
const ROUNDS = 40
/** No more than stand on a phone. */
const AT_ONCE = 30

const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-hall-'))
const port = 4399
const baseUrl = `http://127.0.0.1:${port}`
const config = readConfig({ DATA_FOLDER: folder, JOBS: 'no', BASE_URL: baseUrl })
const { deps, features, close } = await assemble(config, () => Temporal.Now.instant())
const server = openServer(buildApp(deps, features).fetch).listen(port)
try {
  const room = await openHall(deps)
  const calm = await sayAndTime({ baseUrl, room, phones: PHONES, rounds: ROUNDS, atOnce: 1 })
  const busy = await sayAndTime({ baseUrl, room, phones: PHONES, rounds: 4, atOnce: AT_ONCE })
  const page = written({ phones: PHONES, atOnce: AT_ONCE, calm, busy })
  writeFileSync(new URL('../docs/hall.md', import.meta.url), page)
  console.log(page)
} finally {
  server.closeAllConnections()
  server.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
