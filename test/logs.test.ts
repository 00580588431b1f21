import { Hono } from 'hono'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Feature } from '#platform/feature.ts'
import type { Web } from '#platform/http.tsx'
import { log, sink } from '#platform/log/index.ts'
import { readable } from '#platform/log/readable.ts'
import { anyone } from '#platform/who.ts'
import { tellKept } from '../src/answering.ts'
import { buildApp } from '../src/app.tsx'
import { world } from './world.ts'

/** Everything that is written anywhere while the test runs. */
function listening() {
  const heard: string[] = []
  const hear = (words: unknown) => {
    heard.push(String(words))
    return true
  }
  const ways = [vi.spyOn(sink, 'write').mockImplementation((line) => void hear(line))]
  const others = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear),
    ...(['log', 'warn', 'error', 'info', 'debug'] as const).map((one) =>
      vi.spyOn(console, one).mockImplementation(hear),
    ),
  ]
  sink.tellsAll = true
  const stop = () => {
    sink.tellsAll = false
    for (const way of [...ways, ...others]) way.mockRestore()
  }
  onTestFinished(stop)
  return { heard, stop }
}

const MARK = 'Zebrafinke7731'

const failing: Feature = {
  name: 'failing',
  path: '/fejl',
  routes: new Hono<Web>()
    .get('/tal/:number', anyone, async (c) => {
      await sql`select ${c.req.param('number')}::int`.execute(c.var.db)
      return c.text('')
    })
    .post('/', anyone, async (c) => {
      throw new TypeError(`no ${JSON.stringify(await c.req.parseBody())}`)
    }),
}

test('nothing that a person sent is in any line of the log, whatever failed', async () => {
  const w = await world()
  const app = buildApp(w.deps, [failing])
  const { baseUrl } = w.config
  const { heard, stop } = listening()
  const told = {
    origin: baseUrl,
    'user-agent': MARK,
    referer: `${baseUrl}/${MARK}`,
    cookie: `medklang=${MARK}`,
  }
  const form = new URLSearchParams({
    [MARK]: MARK,
    contact: `${MARK}@example.org`,
    firstName: MARK,
  })
  const post = (to: typeof app, path: string, headers = {}) =>
    to.request(baseUrl + path, { method: 'POST', body: form, headers: { ...told, ...headers } })
  await app.request(`${baseUrl}/fejl/tal/${MARK}?q=${MARK}`, { headers: told })
  await post(app, '/fejl')
  await post(w.app, '/log-ind')
  await post(w.app, `/log-ind/kode/${MARK}`)
  await post(w.app, `/${MARK}`)
  await post(w.app, '/log-ind', { origin: `https://${MARK}.example` })
  await post(w.app, '/log-ind', { 'content-type': `multipart/form-data; boundary=${MARK}` })
  await w.app.request(`${baseUrl}/invitationer?ord=${MARK}`, { headers: told })
  log.broken('a job', new Error(`${MARK} is not a number`))
  stop()

  expect(heard.length).toBeGreaterThan(8)
  expect(heard.join().toLowerCase()).not.toContain(MARK.toLowerCase())
  const lines = heard.map((line) => JSON.parse(line))
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 'info', method: 'POST', route: '/log-ind', status: 303 }),
  )
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 'error', route: '/fejl/tal/:number' }),
  )
  const known = ['level', 'time', 'msg', 'id', 'method', 'route', 'status', 'ms', 'where', 'count']
  expect(lines.flatMap(Object.keys).filter((key) => !known.includes(key))).toEqual([])
})

test('each request has a number of its own, and pages from memory are told together', async () => {
  const { get } = await world()
  tellKept()
  const { heard, stop } = listening()
  for (const path of ['/om/det-gemmer-vi', '/invitationer']) await get(path)
  for (const _ of [1, 2, 3]) await get('/invitationer')
  tellKept()
  tellKept()
  stop()
  const [first, second, ...rest] = heard.map((line) => JSON.parse(line))
  expect([first.route, second.route]).toEqual(['/om/det-gemmer-vi', '/invitationer'])
  expect(first.id).not.toBe(second.id)
  expect(rest).toEqual([expect.objectContaining({ msg: 'answered with kept pages', count: 3 })])
})

test('developers read short lines', () => {
  const facts = { id: '1234-5678', method: 'GET', route: '/log-ind', status: 200, ms: 12 }
  const line = (level: string, msg: string, more: object) =>
    readable(JSON.stringify({ level, time: '2026-11-22T10:00:00Z', msg, ...more }))
  expect(line('info', 'answered', facts)).toMatch(/^[\d:]{8} GET \/log-ind 200 12 ms\n$/)
  expect(line('info', 'kept', { count: 7 })).toMatch(/ kept 7\n$/)
  expect(line('info', 'Medklang is at http://localhost', {})).toMatch(/ Medklang is at http/)
  expect(line('error', 'failed', { method: 'GET', id: '1-2', where: 'Error' })).toMatch(
    / error failed GET 1-2 Error\n$/,
  )
})
