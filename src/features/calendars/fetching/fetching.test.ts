import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendar } from '#platform/ics/sample-calendar.ts'
import { isPublic } from '#platform/outbound/index.ts'
import { fetchCalendar } from './fetching.ts'

const text = calendar(['UID:1', 'SUMMARY:Sang', 'DTSTART:20261201T180000Z'])
const asked: http.IncomingMessage[] = []

const answers: Record<
  string,
  (response: http.ServerResponse, request: http.IncomingMessage) => void
> = {
  '/plain': (response) => response.setHeader('etag', '"1"').end(text),
  '/packed': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(text)),
  '/known': (response, { headers }) =>
    response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200).end(),
  '/gone': (response) => response.writeHead(404).end('nothing'),
  '/locked': (response) => response.writeHead(401).end(),
  '/broken': (response) => response.writeHead(500).end(),
  '/large': (response) => response.end('a'.repeat(3000)),
  '/bomb': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync('a'.repeat(1_000_000))),
  '/torn': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(text).subarray(0, 40)),
  '/slow': (response) => response.write('BEGIN:'),
  '/silent': () => {},
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '500' }).write('BEGIN:')
    setTimeout(() => response.destroy(), 20)
  },
  '/once': (response) => response.writeHead(302, { location: '/plain' }).end(),
  '/inside': (response) =>
    response.writeHead(302, { location: `http://[::1]:${port}/plain` }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
}

const server = http.createServer((request, response) => {
  asked.push(request)
  answers[request.url ?? '']?.(response, request)
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

const mayReach = (address: string) => address === '127.0.0.1'
const fetched = (path: string, options: Partial<Parameters<typeof fetchCalendar>[1]> = {}) =>
  fetchCalendar(`http://127.0.0.1:${port}${path}`, { mayReach, ...options })
const problem = (kind: string) => ({ problem: expect.objectContaining({ kind }) })

test.each(['/plain', '/packed', '/once'])('%s gives the calendar', async (path) => {
  const answer = await fetched(path)
  expect('bytes' in answer && Buffer.from(answer.bytes).toString()).toBe(text)
})

test('a server that knows us says that nothing is new', async () => {
  expect(await fetched('/known', { etag: '"1"' })).toEqual({ same: true })
  expect(asked.at(-1)?.headers['if-none-match']).toBe('"1"')
})

test.each([
  ['/gone', 'not-found'],
  ['/locked', 'forbidden'],
  ['/broken', 'bad-answer'],
  ['/round', 'too-many-redirects'],
  ['/file', 'bad-answer'],
  ['/torn', 'unreachable'],
  ['/cut', 'unreachable'],
])('%s says why: %s', async (path, kind) => expect(await fetched(path)).toEqual(problem(kind)))

test.each(['/large', '/bomb'])('%s is stopped before it is all read', async (path) =>
  expect(await fetched(path, { bytes: 2000 })).toEqual(problem('fetch-too-large')),
)

test.each(['/slow', '/silent'])('%s is not waited for', async (path) => {
  expect(await fetched(path, { milliseconds: 200 })).toEqual(problem('too-slow'))
})

test('a redirect into the house is not followed', async () =>
  expect(await fetched('/inside')).toEqual(problem('private-address')))

test.each([
  'http://127.0.0.1',
  'http://localhost',
  'http://[::1]',
  'http://[::ffff:127.0.0.1]',
  'http://0x7f.1',
])('%s is never connected to', async (host) => {
  const before = asked.length
  expect(await fetchCalendar(`${host}:${port}/plain`, { mayReach: isPublic })).toEqual(
    problem('private-address'),
  )
  expect(asked).toHaveLength(before)
})

test('a name that nobody has is said to be so', async () =>
  expect(await fetchCalendar('http://findes-ikke.invalid/k.ics', { mayReach: isPublic })).toEqual(
    problem('no-such-host'),
  ))

test('a port that is closed is said to be silent', async () =>
  expect(await fetchCalendar('http://127.0.0.1:1/', { mayReach })).toEqual(problem('unreachable')))
