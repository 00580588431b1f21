import type pg from 'pg'
import type { Outside } from '#platform/jobs/index.ts'
import { countingServer } from '../bench/counting.ts'
import { forReal, freePort, type Running, startProcess } from './processes.ts'

export type Name = 'one app' | 'the other app' | 'the worker'

export interface Standing {
  deps: Outside
  connection: pg.ClientConfig
  /** How often each message was handed over, by its id. */
  received: ReadonlyMap<string, number>
  urls: readonly string[]
  /** Kills a process without a word and starts it again, as whoever looks after it would. */
  kill(name: Name): Promise<void>
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Two processes that answer and one that works, on one database. */
export async function standUp(deps: Outside, connection: pg.ClientConfig): Promise<Standing> {
  const mail = await countingServer()
  const ports = [await freePort(), await freePort()]
  const env = (port = 0) => ({ ...forReal(connection, mail.url, port || 3000), JOBS: 'no' })
  const start: Record<Name, () => Promise<Running>> = {
    'one app': () => startProcess('src/main.ts', env(ports[0])),
    'the other app': () => startProcess('src/main.ts', env(ports[1])),
    'the worker': () => startProcess('src/worker.ts', env()),
  }
  const names = Object.keys(start) as Name[]
  const running = new Map<Name, Running>()
  await Promise.all(names.map(async (name) => running.set(name, await start[name]())))
  return {
    deps,
    connection,
    received: mail.received,
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    async kill(name) {
      await running.get(name)?.end('SIGKILL')
      running.set(name, await start[name]())
    },
    async stop(signal = 'SIGTERM') {
      await Promise.all([...running.values()].map((one) => one.end(signal)))
      await mail.close()
    },
  }
}
