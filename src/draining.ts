import { once } from 'node:events'
import type { ServerType } from '@hono/node-server'

const SECONDS = 10

/**
 * Answers what was asked already, for ten seconds at most, and takes nothing new. A browser keeps
 * its connection after an answer: each is closed as soon as it has got its own.
 */
export async function drain(server: ServerType): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  if (!('closeIdleConnections' in server)) return
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), SECONDS * 1000)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
