import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anywhere, askOutside, fetchOutside, isPublic } from './index.ts'

const heard: string[] = []
const server = http.createServer(async (request, response) => {
  heard.push(`${request.method} ${request.url} ${request.headers['user-agent']}`)
  if (request.url === '/elsewhere') response.writeHead(302, { location: '/secret' })
  response.end(Buffer.concat(await Array.fromAsync(request)))
})
let port = 0

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** A name server that says one thing the first time, and another every time after. */
function changing(...answers: string[]) {
  let times = 0
  const lookup = (_host: string, _options: object, done: (error: null, all: object[]) => void) => {
    const address = answers[Math.min(times++, answers.length - 1)] ?? ''
    done(
      null,
      address.split(' ').map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 })),
    )
  }
  return { lookup: lookup as never, asked: () => times }
}

const limits = { mostBytes: 1000, milliseconds: 500 }
const trouble = (kind: string) => expect.objectContaining({ trouble: kind })

test('a name that leads into the house is never connected to', async () => {
  const before = heard.length
  for (const inside of [
    '127.0.0.1',
    '10.0.0.7',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '8.8.8.8 127.0.0.1',
  ]) {
    const { lookup } = changing(inside)
    const asking = askOutside(`http://public.example:${port}/`, {
      ...limits,
      mayReach: isPublic,
      lookup,
    })
    await expect(asking, inside).rejects.toEqual(trouble('private-address'))
  }
  expect(heard).toHaveLength(before)
})

test('a name is looked up once, and the answer that was looked at is the one connected to', async () => {
  const { lookup, asked } = changing('127.0.0.1', '10.255.255.1')
  const mayReach = (address: string) => address === '127.0.0.1'
  const asking = { ...limits, mayReach, lookup }
  expect((await askOutside(`http://public.example:${port}/`, asking)).status).toBe(200)
  expect(asked()).toBe(1)
})

test('a redirect is not followed where nobody asked for it, and what is sent goes one way only', async () => {
  const asking = { ...limits, mayReach: anywhere, method: 'POST', body: 'token' } as const
  const answer = await askOutside(`http://127.0.0.1:${port}/elsewhere`, asking)
  expect([answer.status, Buffer.from(answer.bytes).toString()]).toEqual([302, 'token'])
  expect(heard.at(-1)).toBe('POST /elsewhere Medklang')
})

test.each([
  'file:///etc/passwd',
  'ftp://127.0.0.1/',
  'gopher://127.0.0.1/',
  'data:,hej',
  'no address',
])('%s is not asked', async (address) =>
  expect(askOutside(address, { ...limits, mayReach: anywhere })).rejects.toEqual(
    trouble('bad-address'),
  ),
)

test('what went wrong says nothing of the address, which may hold a secret', async () => {
  const asking = askOutside('http://127.0.0.1:1/?key=hemmelig', { ...limits, mayReach: anywhere })
  const error = await asking.catch((problem: Error) => problem)
  expect(
    JSON.stringify([error, (error as Error).message, String((error as Error).cause)]),
  ).not.toContain('hemmelig')
})

test('a library that asks as with fetch comes the same way', async () => {
  const asLibrary = fetchOutside({ ...limits, mayReach: anywhere })
  const init = { method: 'POST', headers: {}, body: new URLSearchParams({ code: '1' }) }
  const answer = await asLibrary(`http://127.0.0.1:${port}/token`, init)
  expect([answer.status, await answer.text()]).toEqual([200, 'code=1'])
  const inside = fetchOutside({ ...limits, mayReach: isPublic })
  await expect(inside(`http://127.0.0.1:${port}/token`, init)).rejects.toEqual(
    trouble('private-address'),
  )
})
