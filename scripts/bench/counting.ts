import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that counts what it is given by the name each message keeps. */
export async function countingServer(port = 0, received = new Map<string, number>()) {
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    async onData(stream, _, done) {
      const parts = await Array.fromAsync(stream).catch(() => null)
      // Whoever sent it died before its end: it was not given to us.
      if (!parts) return
      const name = /^Message-ID: <([^@]+)@/im.exec(Buffer.concat(parts).toString())?.[1] ?? ''
      received.set(name, (received.get(name) ?? 0) + 1)
      done()
    },
  })
  // A connection that is lost is what this is about.
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  const { port: own } = listening.address() as AddressInfo
  return {
    received,
    url: `smtp://127.0.0.1:${own}`,
    /** Goes away without a word, with letters on their way. */
    die() {
      server.server.close()
      for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
