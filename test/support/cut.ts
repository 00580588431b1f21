import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import type pg from 'pg'

/**
 * A way to the database that can be cut: those who are connected lose it in the middle of what
 * they do, and others are refused, as when the server stops.
 */
export async function cuttable(connection: pg.ClientConfig) {
  const open = new Set<Socket>()
  const carry = (near: Socket) => {
    const far = createConnection(addressOf(connection))
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  }
  let server: Server = createServer(carry).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const cut = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of open) socket.destroy()
    await closed
  }
  return {
    url: `postgresql://${userOf(connection)}@127.0.0.1:${port}/${connection.database}`,
    cut,
    async mend() {
      server = createServer(carry).listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
  }
}

function addressOf({ host, port = 5432, connectionString }: pg.ClientConfig) {
  if (!connectionString) return { path: `${host}/.s.PGSQL.${port}` }
  const url = new URL(connectionString)
  return { host: url.hostname, port: Number(url.port || 5432) }
}

function userOf({ user, connectionString }: pg.ClientConfig) {
  if (!connectionString) return user
  const { username, password } = new URL(connectionString)
  return password ? `${username}:${password}` : username
}
