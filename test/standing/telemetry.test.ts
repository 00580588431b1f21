import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openTelemetry, watchWaiting } from '#platform/telemetry/index.ts'
import { countWaiting } from '#platform/telemetry/waiting.ts'
import { joinWithCode } from '../support/joining.ts'
import { world } from '../world.ts'

/** A collector on this machine that keeps what it is told, as JSON. */
async function collector() {
  const told: { path: string; body: string }[] = []
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request)).toString()
    told.push({ path: request.url ?? '', body })
    response.setHeader('content-type', 'application/json').end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { told, url: `http://127.0.0.1:${port}` }
}

test('a collector hears of requests, transactions, jobs and messages, and of nobody', async () => {
  const { told, url } = await collector()
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }
  const before = { ...process.env }
  Object.assign(process.env, settings)
  onTestFinished(() => {
    process.env = before
  })
  const close = await openTelemetry(process.env)
  const here = await world()
  watchWaiting(() => countWaiting(here.db))
  const { id } = await here.given.invitation()
  await joinWithCode(here, id, { firstName: 'Ingeborg', contact: 'ingeborg@example.org' })
  await here.get(`/invitationer/${id}`, { cookie: 'medklang=wrong' })
  await here.settle()
  await close()

  const spans = told
    .filter(({ path }) => path === '/v1/traces')
    .map(({ body }) => body)
    .join('')
  expect(spans).toContain('"POST /invitationer/:id{[0-9a-z]{12}}/tilslutning"')
  expect(spans).toContain('"GET /invitationer/:id{[0-9a-z]{12}}"')
  expect(spans).toContain('"transaction"')
  expect(spans).toContain('"message"')
  const numbers = told
    .filter(({ path }) => path === '/v1/metrics')
    .map(({ body }) => body)
    .join('')
  for (const name of [
    'http.server.request.duration',
    'medklang.queue.length',
    'medklang.outbox.waiting',
  ])
    expect(numbers).toContain(`"${name}"`)
  const all = told.map(({ body }) => body).join('')
  for (const personal of ['Ingeborg', 'example.org', id, here.config.mailFrom])
    expect(all).not.toContain(personal)
  expect(told.some(({ path }) => path === '/v1/logs')).toBe(false)
}, 120_000)

test('where nobody asked to watch nothing is loaded', async () => {
  const env: NodeJS.ProcessEnv = {}
  await (await openTelemetry(env))()
  expect(env).toEqual({})
})
