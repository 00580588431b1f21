import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { nodeFlags } from '../../../scripts/running/node-flags.mjs'
import { root } from '../../support/source.ts'

const SECONDS = 90

/** One app for the whole run, on a port and in a data folder of its own, with the story played. */
export default async function setup() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-stories-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const app = spawn(process.execPath, [...nodeFlags, 'src/main.ts'], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: folder, PORT: String(port), BASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await stopInOrder(app)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(app)
  } catch (error) {
    await stop()
    throw error
  }
  process.env.STORY_URL = url
  return stop
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

/** The app says where it is when it is ready. */
function untilReady(app: ChildProcess) {
  return new Promise<void>((resolve, reject) => {
    let said = ''
    const fail = (why: string) => reject(new Error(`${why}\n${said}`))
    const late = setTimeout(() => fail(`The app was not ready in ${SECONDS} s.`), SECONDS * 1000)
    for (const stream of [app.stdout, app.stderr])
      stream?.on('data', (part) => {
        said += part
        if (!said.includes('Medklang is at ')) return
        clearTimeout(late)
        resolve()
      })
    app.once('exit', () => {
      clearTimeout(late)
      fail('The app did not start.')
    })
  })
}

async function stopInOrder(app: ChildProcess) {
  if (app.exitCode !== null || app.signalCode !== null) return
  app.kill('SIGTERM')
  await once(app, 'exit')
}
