import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import type pg from 'pg'
import { nodeEnvironment, nodeFlags } from '../running/node-flags.mjs'

const root = path.join(import.meta.dirname, '..', '..')
const SECONDS = 60

export interface Running {
  child: ChildProcess
  /** Everything it has said so far. */
  said(): string
  /** Sends the signal and waits until it is gone; gives its exit code, null where it was killed. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

type Script = 'src/main.ts' | 'src/worker.ts'

/** Starts one of our processes and waits until it says that it is ready. */
export async function startProcess(script: Script, env: Record<string, string>): Promise<Running> {
  const running = launch(script, env)
  await untilReady(running)
  return running
}

/** The same, and does not wait. */
export function launch(script: Script, env: Record<string, string>): Running {
  const child = spawn(process.execPath, [...nodeFlags, script], {
    cwd: root,
    env: { ...process.env, ...nodeEnvironment(env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part
    })
  return {
    child,
    said: () => said,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit')
        child.kill(signal)
        await gone
      }
      return child.exitCode
    },
  }
}

async function untilReady({ child, said, end }: Running) {
  const until = performance.now() + SECONDS * 1000
  while (!/Medklang is at|Working on the queue/.test(said())) {
    if (child.exitCode !== null) throw new Error(`It did not start:\n${said()}`)
    if (performance.now() > until) {
      await end('SIGKILL')
      throw new Error(`It was not ready in time:\n${said()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export const ORIGIN = 'https://medklang.example.org'

/** As a municipality would run it; without a gateway a joining by telephone stands at once. */
export const forReal = (connection: pg.ClientConfig, smtpUrl: string, port: number) => ({
  NODE_ENV: 'production',
  DATABASE_URL: urlOf(connection),
  BASE_URL: ORIGIN,
  SMTP_URL: smtpUrl,
  MAIL_FROM: 'medklang@example.org',
  HELP_PHONE: '12 34 56 78',
  PORT: String(port),
})

export function urlOf({ connectionString, host, user, database }: pg.ClientConfig): string {
  if (connectionString) {
    const url = new URL(connectionString)
    if (database) url.pathname = `/${database}`
    return url.href
  }
  return `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(String(host))}`
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
