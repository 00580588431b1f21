import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { fetchPicture } from './fetching.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that draws maps, and what it was asked. */
async function drawing(answer: (response: ServerResponse) => void) {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(response)
  }).listen(0)
  await once(server, 'listening')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`
  return { asked, address, env: { TILE_URL: address } }
}

const png = (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'image/png' }).end('a picture')

const ry = '/kort/10/539/317'

test('a picture comes through us, once, and tells nobody who looked', async () => {
  const { asked, env } = await drawing(png)
  const { get } = await world({ env })
  const browser = { cookie: 'a=b', referer: 'http://x/steder', 'x-forwarded-for': '10.0.0.7' }
  const first = await get(ry, browser)
  expect(first.status).toBe(200)
  expect(first.headers.get('content-type')).toBe('image/png')
  expect(await first.text()).toBe('a picture')
  expect(await (await get(ry)).text()).toBe('a picture')
  expect(asked.map(({ url }) => url)).toEqual(['/10/539/317.png'])
  const told = JSON.stringify(asked[0]?.headers)
  for (const hidden of ['10.0.0.7', 'a=b', '/steder']) expect(told).not.toContain(hidden)
})

test('many who look at once make one request', async () => {
  const { asked, env } = await drawing((response) => void setTimeout(() => png(response), 50))
  const { get } = await world({ env })
  const answers = await Promise.all([get(ry), get(ry), get(ry)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(asked).toHaveLength(1)
})

test('what is no tile of Denmark is never asked for', async () => {
  const { asked, env } = await drawing(png)
  const { get } = await world({ env })
  for (const path of ['/kort/0/0/0', '/kort/12/2074/1409', '/kort/19/1/1', '/kort/10/a/b'])
    expect((await get(path)).status, path).toBe(404)
  expect(asked).toEqual([])
})

test('without a server set there are no pictures', async () => {
  const { get } = await world()
  expect((await get(ry)).status).toBe(404)
})

test('what is not a picture is not passed on', async () => {
  const { env } = await drawing(
    (response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<script>1</script>'),
  )
  const { get } = await world({ env })
  const answer = await get(ry)
  expect(answer.status).toBe(502)
  expect(await answer.text()).toBe('')
})

test('a server that sends one elsewhere, sends too much or never answers gives no picture', async () => {
  const ask = { agent: 'Medklang', milliseconds: 200 }
  const types = { 'content-type': 'image/png' }
  const bad = [
    (response: ServerResponse) => void response.writeHead(302, { location: '/x.png' }).end(),
    (response: ServerResponse) => void response.writeHead(200, types).end(Buffer.alloc(600_000)),
    () => {},
  ]
  for (const answer of bad)
    expect(await fetchPicture((await drawing(answer)).address, ask)).toBeNull()
})

test('a machine that asks for thousands is stopped before the server hears it', async () => {
  const { asked, env } = await drawing(png)
  const { get, time } = await world({ env })
  time.at = time.at.add({ hours: 1 })
  const seen: number[] = []
  for (let one = 0; one < 610; one++)
    seen.push((await get(`/kort/17/${69_000 + one}/40600`)).status)
  expect(asked.length).toBe(600)
  expect(seen.slice(0, 600).every((status) => status === 200)).toBe(true)
  expect(seen.slice(600).every((status) => status === 502)).toBe(true)
})
