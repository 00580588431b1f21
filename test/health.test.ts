import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { shared } from '#platform/health/asking.ts'
import { openMailer } from '#platform/mail/index.ts'
import { loopbackSmtp } from '#platform/mail/loopback-smtp.ts'
import { buildApp } from '../src/app.tsx'
import { world } from './world.ts'

async function standing(
  env: Record<string, string> = {},
  broken: 'database' | 'queue' | null = null,
) {
  const { deps, config, db, statements } = await world({ env })
  const mailer = await openMailer(config, db)
  onTestFinished(() => mailer.close())
  const fails = async () => {
    throw new Error('postgres://medklang:hemmelig@db.example.org')
  }
  const app = buildApp(
    {
      ...deps,
      mailer,
      ...(broken === 'database' && {
        pool: Object.assign(Object.create(deps.pool), { query: fails }),
      }),
      ...(broken === 'queue' && { jobs: { ...deps.jobs, check: fails } }),
    },
    [],
  )
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await app.request(`http://localhost:3000${path}`, init)
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }
  return { app, ask, statements }
}

test('a process that lives says so without asking the database or knowing who asks', async () => {
  const { ask, statements } = await standing({}, 'database')
  const before = statements().length
  const { status, text, headers } = await ask('/healthz', { headers: { cookie: 'medklang=x' } })
  expect([status, text]).toEqual([200, 'process: ok\n'])
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('set-cookie')).toBeNull()
  expect(statements()).toHaveLength(before)
})

test('a process is ready when database, queue and mail answer, and each is named', async () => {
  const smtp = await loopbackSmtp()
  const { ask } = await standing({ SMTP_URL: smtp.url })
  const { status, text, headers } = await ask('/readyz')
  expect([status, text]).toEqual([200, 'database: ok\nqueue: ok\nmail: ok\n'])
  expect(headers.get('cache-control')).toBe('no-store')
  expect(smtp.received).toEqual([])
  expect((await ask('/readyz', { method: 'HEAD' })).status).toBe(200)
})

test.each(['database', 'queue'] as const)('without its %s a process is not ready', async (name) => {
  const { ask } = await standing({}, name)
  const { status, text, headers } = await ask('/readyz')
  expect(status).toBe(503)
  expect(text).toContain(`${name}: not\n`)
  expect(text).not.toContain('hemmelig')
  expect(headers.get('retry-after')).toBe('10')
})

test('without its mail server a process is not ready, unless who asks leaves mail out', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  const { ask } = await standing({ SMTP_URL: `smtp://127.0.0.1:${port}` })
  const { status, text } = await ask('/readyz')
  expect([status, text]).toEqual([503, 'database: ok\nqueue: ok\nmail: not\n'])
  expect(await ask('/readyz?exclude=mail')).toMatchObject({
    status: 200,
    text: 'database: ok\nqueue: ok\n',
  })
})

test('a process that is about to stop lives and is not ready', async () => {
  const { app, ask } = await standing()
  app.stopping()
  expect((await ask('/healthz')).status).toBe(200)
  expect(await ask('/readyz')).toMatchObject({ status: 503, text: 'process: stopping\n' })
})

test('those who ask together share one question, and its answer for a while', async () => {
  let asked = 0
  let clock = 0
  const question = shared(
    async () => {
      asked += 1
    },
    30,
    () => clock,
  )
  await Promise.all([question(), question(), question()])
  await question()
  expect(asked).toBe(1)
  clock = 31
  await question()
  expect(asked).toBe(2)
})
