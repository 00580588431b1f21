import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export interface Received {
  to: string[]
  source: string
}

/** For tests: a mail server on this machine. It answers each of `refusals` once, and then yes. */
export async function loopbackSmtp({ refusals = [] as number[] } = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    async onData(stream, { envelope }, done) {
      const parts = await Array.fromAsync(stream).catch(() => null)
      // Whoever sent it went away before the end: nothing was received.
      if (!parts) return
      const source = Buffer.concat(parts).toString()
      const responseCode = refusals.shift()
      if (responseCode)
        return done(Object.assign(new Error('No <ida@example.org>'), { responseCode }))
      received.push({ to: envelope.rcptTo.map(({ address }) => address), source })
      done()
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = listening.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, received }
}
