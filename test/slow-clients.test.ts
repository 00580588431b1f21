import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { text as allOf } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { openServer } from '../src/server.ts'
import { closeLater } from './support/closing.ts'

async function serving() {
  const fetch = async (request: Request) => new Response(await request.text())
  const server = openServer(fetch, { head: 150, whole: 300, look: 50 }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closeLater(async () => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  /** Sends these words one after another, and gives all that came back before the line was cut. */
  return async (...words: string[]) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    const sending = (async () => {
      for (const word of words) {
        if (!socket.writable) return
        socket.write(word)
        await new Promise((done) => setTimeout(done, 20))
      }
    })()
    const answer = await allOf(socket)
    await sending
    return answer
  }
}

const post = 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 100\r\n\r\n'

test.each([
  ['says nothing', ['']],
  ['never ends its headers', ['GET / HTTP/1.1\r\n', ...Array(100).fill('X-A: b\r\n')]],
  ['sends a form letter by letter', [post, ...Array(100).fill('a')]],
])('who %s is not waited for', async (_, words) => {
  const send = await serving()
  expect(await send(...words)).toMatch(/^HTTP\/1\.1 408 /)
})

test('a cookie that is far too large is answered in a sentence', async () => {
  const send = await serving()
  const answer = await send(`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 431 /)
  expect(answer).toContain('Slet sidens cookies')
  expect(answer).toContain("default-src 'none'")
})

test('what is no request is answered in a sentence', async () =>
  expect(await (await serving())('\u0016\u0003\u0001hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /))

test('very many headers are too many', async () => {
  const many = Array.from({ length: 500 }, (_, n) => `X-${n}: 1\r\n`).join('')
  const answer = await (await serving())(
    `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${many}\r\n`,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 431 /)
})
