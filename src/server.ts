import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { bareHeaders } from './shell/headers.ts'
import { text } from './shell/text/index.ts'

/** A proxy keeps its connections for a minute: ours last longer, or a request would meet a closed one. */
const KEPT = 75_000

/** In milliseconds. A slow line sends a photo of 12 MB in two minutes; nobody needs ten seconds to say what they want. */
const PATIENCE = { head: 10_000, whole: 120_000, look: 5000 }

const MOST_HEADERS = 100
const MOST_HEADER_BYTES = 16 * 1024

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

/** The server that browsers meet: who sends slowly, or far too much, is not waited for. */
export function openServer(fetch: Fetch, { head, whole, look } = PATIENCE): Server {
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      keepAliveTimeout: KEPT,
      headersTimeout: head,
      requestTimeout: whole,
      connectionsCheckingInterval: look,
      maxHeaderSize: MOST_HEADER_BYTES,
    },
  }) as Server
  server.maxHeadersCount = MOST_HEADERS
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    sayNo(error.code ?? '', socket as Socket),
  )
  return server
}

const answers: Record<string, readonly [string, () => string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', () => text('headersTooLarge')],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', () => text('tooSlow')],
}

/** What cannot be read as a request is answered in one sentence. */
function sayNo(code: string, socket: Socket) {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, words] = answers[code] ?? ['400 Bad Request', () => text('notUnderstood')]
  const body = `${words()}\n`
  const head = [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...bareHeaders,
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
