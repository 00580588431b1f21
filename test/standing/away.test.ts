import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '#platform/config/index.ts'
import { loopbackSmtp } from '#platform/mail/loopback-smtp.ts'
import { jobsLeft, letLeasesEnd } from '../../scripts/faults/lease.ts'
import { forReal, ORIGIN } from '../../scripts/faults/processes.ts'
import { buildApp } from '../../src/app.tsx'
import { assemble } from '../../src/assemble.ts'
import { cuttable } from '../support/cut.ts'
import { page } from '../support/house-rules.ts'
import { ownDatabase } from '../support/server.ts'
import { NOON, world } from '../world.ts'

/** The whole process on a way to its database that can be cut, and what the world knows beside it. */
async function onThread() {
  const here = await world()
  const { id } = await here.given.invitation({ places: 500 })
  const thread = await cuttable((await ownDatabase()).connection)
  const smtp = await loopbackSmtp()
  const env = { ...forReal({}, smtp.url, 3000), DATABASE_URL: thread.url }
  for (const method of ['warn', 'error'] as const) vi.spyOn(console, method).mockReturnValue()
  const whole = await assemble(readConfig(env), () => NOON)
  await whole.startWorking()
  const app = buildApp(whole.deps, whole.features)
  onTestFinished(async () => {
    await whole.close()
    await thread.cut()
    vi.restoreAllMocks()
  })
  const get = (path: string) => app.request(`${ORIGIN}${path}`)
  const join = (contact: string) =>
    app.request(`${ORIGIN}/invitationer/${id}/tilslutning`, {
      method: 'POST',
      headers: { origin: ORIGIN },
      body: new URLSearchParams({ way: 'coming', firstName: 'Ida "Ry"', contact }),
    })
  return { ...here, thread, smtp, get, join }
}

test('while the database is away each page says so in plain words, and a form keeps what was typed', async () => {
  const { thread, get, join } = await onThread()
  expect((await get('/invitationer')).status).toBe(200)
  await thread.cut()
  for (const path of ['/', '/invitationer', '/foreninger']) {
    const answer = await get(path)
    expect(answer.headers.get('retry-after')).toBe('30')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { status, text } = await page(answer)
    expect(status, path).toBe(503)
    expect(text).toContain('Vi er væk et øjeblik')
    expect(text).not.toMatch(/ECONN|at .*\.ts/)
  }
  const { status, document } = await page(await join('ida@example.org'))
  expect(status).toBe(503)
  const again = document.querySelector('form[method=post]')
  expect(again?.getAttribute('action')).toMatch(/\/tilslutning$/)
  const words = Object.fromEntries(
    [...(again?.querySelectorAll('input') ?? [])].map(({ name, value }) => [name, value]),
  )
  expect(words).toEqual({ way: 'coming', firstName: 'Ida "Ry"', contact: 'ida@example.org' })
  expect((await get('/healthz')).status).toBe(200)
  expect(await (await get('/readyz')).text()).toContain('database: not\nqueue: not\nmail: ok\n')
  await thread.mend()
  expect((await get('/readyz')).status).toBe(200)
}, 120_000)

test('when the database comes back under load all goes on: nothing answered yes is lost', async () => {
  const { thread, get, join, db, deps, smtp } = await onThread()
  const statuses = new Map<string, number>()
  const saidYes: string[] = []
  let number = 0
  let going = true
  const note = (kind: string, { status }: Response) => {
    const key = `${kind} ${status}`
    statuses.set(key, (statuses.get(key) ?? 0) + 1)
  }
  const readers = ['/', '/invitationer', '/om/det-gemmer-vi', '/invitationer?q=kaffe'].map(
    async (path) => {
      while (going) {
        note('page', await get(path))
        await wait(5)
      }
    },
  )
  const joiners = Array.from({ length: 4 }, async () => {
    while (going) {
      const contact = `nummer${number++}@example.org`
      const answer = await join(contact)
      note('joining', answer)
      if (answer.status === 303) saidYes.push(contact)
      await wait(5)
    }
  })
  for (let time = 0; time < 2; time++) {
    await wait(400)
    await thread.cut()
    await wait(400)
    await thread.mend()
  }
  await wait(400)
  going = false
  await Promise.all([...readers, ...joiners])

  expect([...statuses.keys()].sort()).toEqual([
    'joining 303',
    'joining 503',
    'page 200',
    'page 503',
  ])
  const kept = await db.selectFrom('joining').select('address').execute()
  expect(saidYes.filter((one) => !kept.some(({ address }) => address === one))).toEqual([])
  expect((await get('/readyz')).status).toBe(200)
  // The outbox goes on by itself, and so does the queue: each joining asked for is lined up.
  await letLeasesEnd((await ownDatabase()).connection)
  const unsent = () =>
    db
      .selectFrom('message')
      .select('id')
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
  await expect.poll(async () => (await unsent().execute()).length, { timeout: 15_000 }).toBe(0)
  const doubtful = await db
    .selectFrom('message')
    .select('recipient')
    .where('failed_at', 'is not', null)
    .execute()
  const reached = new Set([
    ...smtp.received.flatMap(({ to }) => to),
    ...doubtful.map(({ recipient }) => recipient),
  ])
  expect(saidYes.filter((one) => !reached.has(one))).toEqual([])
  const names = smtp.received.map(({ source }) => /^Message-ID: (\S+)/im.exec(source)?.[1])
  expect(new Set(names).size).toBe(names.length)
  const queued = (states: string[]) => jobsLeft(deps.pool, states)
  await expect.poll(() => queued(['created', 'active']), { timeout: 15_000 }).toBe(0)
  expect(await queued(['completed', 'retry'])).toBeGreaterThanOrEqual(saidYes.length)
}, 120_000)
